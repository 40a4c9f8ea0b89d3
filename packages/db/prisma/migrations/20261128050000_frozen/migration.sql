-- CreateTable
CREATE TABLE "frozen" (
    "hash" TEXT NOT NULL,
    "chart" TEXT NOT NULL,
    "parameters" JSONB NOT NULL,
    "drawing" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "content" TEXT,
    "frozen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "frozen_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "frozen_file" (
    "hash" TEXT NOT NULL,
    "extension" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "frozen_file_pkey" PRIMARY KEY ("hash","extension")
);

-- CreateTable
CREATE TABLE "frozen_article" (
    "hash" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,

    CONSTRAINT "frozen_article_pkey" PRIMARY KEY ("hash","article_id")
);

-- CreateIndex
CREATE INDEX "frozen_article_article_id_idx" ON "frozen_article"("article_id");

-- AddForeignKey
ALTER TABLE "frozen_file" ADD CONSTRAINT "frozen_file_hash_fkey" FOREIGN KEY ("hash") REFERENCES "frozen"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "frozen_article" ADD CONSTRAINT "frozen_article_hash_fkey" FOREIGN KEY ("hash") REFERENCES "frozen"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;
