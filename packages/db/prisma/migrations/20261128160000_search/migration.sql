-- AlterTable
ALTER TABLE "extraction" ADD COLUMN     "searchable" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "search_entry" (
    "id" TEXT NOT NULL,
    "article_version_id" TEXT NOT NULL,
    "extractor" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "claim_id" TEXT,
    "holder" TEXT,
    "text" TEXT NOT NULL,
    "day" DATE,
    "words" tsvector NOT NULL,

    CONSTRAINT "search_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
-- Ordered by bytes, so that the beginning of a word finds it by the key.
CREATE TABLE "search_word" (
    "word" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE INDEX "search_entry_article_version_id_extractor_idx" ON "search_entry"("article_version_id", "extractor");

-- AddForeignKey
ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_article_version_id_extractor_fkey" FOREIGN KEY ("article_version_id", "extractor") REFERENCES "extraction"("article_version_id", "extractor") ON DELETE CASCADE ON UPDATE CASCADE;

-- Written by hand, as expressions so that Prisma's diff passes over them.
CREATE INDEX "search_entry_words_idx" ON "search_entry" USING GIN ((COALESCE("words", ''::tsvector)));
CREATE INDEX "search_entry_newest_idx" ON "search_entry" ("kind", (COALESCE("day", '0001-01-01'::date)) DESC, "id");
CREATE INDEX "extraction_unsearchable_idx" ON "extraction" ((NOT "searchable")) WHERE NOT "searchable";

-- Where pg_trgm is not installed or may not be created, search does without: it then takes a mistyped word only for
-- words with the same first letter (docs/search.md).
-- The engine takes a file apart at every semicolon, those in quotes too: here they are written \x3B.
DO E'
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm\x3B
  CREATE INDEX "search_word_near_idx" ON "search_word" USING GIN (("word" || '''') gin_trgm_ops)\x3B
EXCEPTION WHEN insufficient_privilege OR feature_not_supported OR undefined_file OR undefined_object THEN
  RAISE NOTICE ''search does without pg_trgm: %'', SQLERRM\x3B
END ';
