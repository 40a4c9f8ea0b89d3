-- DropIndex
DROP INDEX "extraction_published_day_idx";

-- DropIndex
DROP INDEX "force_size_by_idx";

-- DropIndex
DROP INDEX "force_size_country_idx";

-- AlterTable
ALTER TABLE "position" ADD COLUMN     "article_id" TEXT,
ADD COLUMN     "conditions" "condition"[],
ADD COLUMN     "confidence" DOUBLE PRECISION,
ADD COLUMN     "contribution" "contribution"[],
ADD COLUMN     "language" TEXT,
ADD COLUMN     "outlet" TEXT,
ADD COLUMN     "outlet_id" TEXT,
ADD COLUMN     "stance" "stance";

-- AlterTable
ALTER TABLE "force_size" ADD COLUMN     "published_day" DATE;

-- Written by hand from here to the next mark: what is there already is filled, without the indexes that this would make
-- twice as large.
DROP INDEX "position_as_of_idx";
DROP INDEX "position_change_idx";
DROP INDEX "position_change_of_holder_idx";
DROP INDEX "position_on_to_idx";

UPDATE "position" p
SET "article_id" = v."article_id", "stance" = c."stance", "conditions" = c."conditions",
    "contribution" = c."contribution", "confidence" = c."confidence", "language" = e."language",
    "outlet" = v."outlet", "outlet_id" = v."outlet_id"
FROM "stance_claim" c
JOIN "article_version" v ON v."id" = c."article_version_id"
JOIN "extraction" e ON e."article_version_id" = c."article_version_id" AND e."extractor" = c."extractor"
WHERE c."id" = p."claim_id";

UPDATE "force_size" c SET "published_day" = e."published_day" FROM "extraction" e
WHERE e."article_version_id" = c."article_version_id" AND e."extractor" = c."extractor" AND e."published_day" IS NOT NULL;

UPDATE "rejected_claim" r SET "row" = r."row" || jsonb_build_object('published_day', e."published_day") FROM "extraction" e
WHERE r."about" LIKE 'force\_size/%' AND e."article_version_id" = r."article_version_id"
  AND e."extractor" = r."row" ->> 'extractor';

CREATE INDEX "position_as_of_idx" ON "position" USING GIST (daterange("on_from", "on_to"), daterange("known_from", "known_to"));
CREATE INDEX "position_change_idx" ON "position" ("on_from" DESC, "holder" COLLATE "C", "known_from", "known_to") WHERE "on_from" = "since";
CREATE INDEX "position_change_of_holder_idx" ON "position" ("holder", "on_from" DESC, "known_from", "known_to") WHERE "on_from" = "since";

-- The rectangles that hold at the end of a month, by the day on which they cease to be known.
CREATE INDEX "position_month_end_idx" ON "position" ((coalesce("known_to", 'infinity')))
WHERE "on_to" IS NULL OR extract(year from "on_from") * 12 + extract(month from "on_from")
  < extract(year from "on_to") * 12 + extract(month from "on_to");

-- CreateIndex
CREATE INDEX "position_on_to_idx" ON "position"("on_to" DESC);

-- CreateIndex
CREATE INDEX "force_size_published_day_idx" ON "force_size"("published_day" DESC);

-- CreateIndex
CREATE INDEX "force_size_country_published_day_idx" ON "force_size"("country", "published_day" DESC);

-- CreateIndex
CREATE INDEX "force_size_by_published_day_idx" ON "force_size"("by", "published_day" DESC);

-- CreateIndex
CREATE INDEX "step_proposers_idx" ON "step" USING GIN ("proposers");

-- CreateIndex
CREATE INDEX "step_day_idx" ON "step"("day" DESC);
