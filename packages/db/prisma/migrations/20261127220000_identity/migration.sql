-- AlterTable
ALTER TABLE "article_version" ADD COLUMN     "copy_group_id" TEXT,
ADD COLUMN     "fingerprint" BIGINT,
ADD COLUMN     "outlet_id" TEXT;

-- CreateTable
CREATE TABLE "copy_group" (
    "id" TEXT NOT NULL,
    "fingerprint" BIGINT NOT NULL,
    "keys" INTEGER[],
    "first_article_id" TEXT,
    "outlets" JSONB NOT NULL,

    CONSTRAINT "copy_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outlet" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "country" TEXT,
    "language" TEXT,
    "tier" TEXT NOT NULL,
    "owner" TEXT,
    "owner_source" TEXT,

    CONSTRAINT "outlet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "withdrawal" (
    "article_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "by" TEXT,
    "outlet" TEXT,
    "url" TEXT,
    "published" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "withdrawal_pkey" PRIMARY KEY ("article_id")
);

-- CreateIndex
CREATE INDEX "article_version_copy_group_id_known_from_idx" ON "article_version"("copy_group_id", "known_from");

-- CreateIndex
-- Without its list of pending entries (fastupdate), which every look-up would read from end to end.
CREATE INDEX "copy_group_keys_idx" ON "copy_group" USING GIN ("keys") WITH (fastupdate = off);

-- AddForeignKey
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_copy_group_id_fkey" FOREIGN KEY ("copy_group_id") REFERENCES "copy_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand, as an expression so that Prisma's diff passes over it: the versions that wait to be compared.
CREATE INDEX "article_version_uncompared_idx" ON "article_version" (("fingerprint" IS NULL)) WHERE "fingerprint" IS NULL;
