-- Written by hand, as a partial index, which Prisma has no word for and its diff passes over: coverage is asked for by
-- every page and reads this instead of all texts.
CREATE INDEX "article_version_latest_idx" ON "article_version" ("id", "extractor") WHERE "known_to" IS NULL;
