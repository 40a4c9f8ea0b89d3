-- CreateEnum
CREATE TYPE "stance" AS ENUM ('supports', 'open', 'uncommitted', 'declines', 'opposes');

-- CreateEnum
CREATE TYPE "condition" AS ENUM ('peace_agreement', 'ceasefire', 'us_backstop', 'parliament_approval', 'un_mandate', 'eu_mandate', 'nato_mandate', 'host_consent', 'allied_participation', 'membership_path', 'non_combat_role', 'no_front_line');

-- CreateEnum
CREATE TYPE "contribution" AS ENUM ('ground_troops', 'air', 'naval', 'logistics', 'intelligence', 'training', 'funding', 'monitoring', 'demining', 'command');

-- CreateEnum
CREATE TYPE "office" AS ENUM ('head', 'minister', 'spokesperson', 'other');

-- CreateEnum
CREATE TYPE "force_unit" AS ENUM ('troops', 'brigades', 'battalions', 'companies');

-- CreateEnum
CREATE TYPE "force_kind" AS ENUM ('force', 'contribution', 'needed');

-- CreateEnum
CREATE TYPE "proposal_type" AS ENUM ('proposal', 'announcement', 'meeting', 'agreement', 'refusal', 'petition');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('day', 'month', 'year');

-- CreateEnum
CREATE TYPE "rights" AS ENUM ('full', 'quote');

-- CreateTable
CREATE TABLE "article" (
    "id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_version" (
    "id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "title" TEXT,
    "outlet" TEXT,
    "url" TEXT,
    "stated_language" TEXT,
    "stated_published" TEXT,
    "modified" TEXT,
    "text" TEXT NOT NULL,
    "rights" "rights" NOT NULL,
    "known_from" DATE NOT NULL,
    "known_to" DATE,
    "extractor" TEXT NOT NULL,
    "ingest_day" DATE NOT NULL,
    "ingested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ingest_run_id" UUID,

    CONSTRAINT "article_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "extraction" (
    "article_version_id" TEXT NOT NULL,
    "extractor" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "unsupported" BOOLEAN NOT NULL,
    "date_conflict" BOOLEAN NOT NULL,
    "published" TEXT,
    "published_precision" "date_precision",
    "published_day" DATE,
    "extracted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "extraction_pkey" PRIMARY KEY ("article_version_id","extractor")
);

-- CreateTable
CREATE TABLE "force_size" (
    "id" TEXT NOT NULL,
    "article_version_id" TEXT NOT NULL,
    "extractor" TEXT NOT NULL,
    "min" INTEGER,
    "max" INTEGER,
    "unit" "force_unit" NOT NULL,
    "kind" "force_kind" NOT NULL,
    "country" TEXT,
    "by" TEXT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "trace" JSONB NOT NULL,

    CONSTRAINT "force_size_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "holder" (
    "code" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "holder_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "position" (
    "holder" TEXT NOT NULL,
    "on_from" DATE NOT NULL,
    "on_to" DATE,
    "known_from" DATE NOT NULL,
    "known_to" DATE,
    "claim_id" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "contested" BOOLEAN NOT NULL,

    CONSTRAINT "position_pkey" PRIMARY KEY ("holder","on_from","known_from")
);

-- CreateTable
CREATE TABLE "ingest_run" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "extractor" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),
    "added" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ingest_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal" (
    "id" TEXT NOT NULL,
    "article_version_id" TEXT NOT NULL,
    "extractor" TEXT NOT NULL,
    "date" TEXT,
    "date_precision" "date_precision",
    "day" DATE,
    "type" "proposal_type" NOT NULL,
    "proposers" TEXT[],
    "summary" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "trace" JSONB NOT NULL,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stance_claim" (
    "id" TEXT NOT NULL,
    "article_version_id" TEXT NOT NULL,
    "extractor" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "stance" "stance" NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "actors" TEXT[],
    "office" "office",
    "conditions" "condition"[],
    "contribution" "contribution"[],
    "date" TEXT,
    "date_precision" "date_precision",
    "day" DATE,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "trace" JSONB NOT NULL,

    CONSTRAINT "stance_claim_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "article_version_article_id_version_key" ON "article_version"("article_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "article_version_article_id_content_hash_key" ON "article_version"("article_id", "content_hash");

-- CreateIndex
CREATE INDEX "force_size_article_version_id_extractor_idx" ON "force_size"("article_version_id", "extractor");

-- CreateIndex
CREATE INDEX "position_claim_id_idx" ON "position"("claim_id");

-- CreateIndex
CREATE INDEX "proposal_article_version_id_extractor_idx" ON "proposal"("article_version_id", "extractor");

-- CreateIndex
CREATE INDEX "proposal_day_idx" ON "proposal"("day");

-- CreateIndex
CREATE INDEX "stance_claim_holder_day_idx" ON "stance_claim"("holder", "day");

-- CreateIndex
CREATE INDEX "stance_claim_article_version_id_extractor_idx" ON "stance_claim"("article_version_id", "extractor");

-- AddForeignKey
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_ingest_run_id_fkey" FOREIGN KEY ("ingest_run_id") REFERENCES "ingest_run"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extraction" ADD CONSTRAINT "extraction_article_version_id_fkey" FOREIGN KEY ("article_version_id") REFERENCES "article_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "force_size" ADD CONSTRAINT "force_size_article_version_id_extractor_fkey" FOREIGN KEY ("article_version_id", "extractor") REFERENCES "extraction"("article_version_id", "extractor") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_holder_fkey" FOREIGN KEY ("holder") REFERENCES "holder"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "stance_claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_article_version_id_extractor_fkey" FOREIGN KEY ("article_version_id", "extractor") REFERENCES "extraction"("article_version_id", "extractor") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance_claim" ADD CONSTRAINT "stance_claim_article_version_id_extractor_fkey" FOREIGN KEY ("article_version_id", "extractor") REFERENCES "extraction"("article_version_id", "extractor") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand, as Prisma has no word for it (and its diff passes over expression indexes):
-- one look-up finds the rectangle of each holder that holds a given pair of days, however many there are.
CREATE INDEX "position_as_of_idx" ON "position" USING GIST (daterange("on_from", "on_to"), daterange("known_from", "known_to"));
