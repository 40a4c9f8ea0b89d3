-- DropForeignKey
ALTER TABLE "position" DROP CONSTRAINT "position_claim_id_fkey";

-- AlterTable
ALTER TABLE "stance_claim" ADD COLUMN     "correction" INTEGER,
ADD COLUMN     "machine" JSONB;

-- CreateTable
CREATE TABLE "correction" (
    "number" SERIAL NOT NULL,
    "article_id" TEXT NOT NULL,
    "article_version_id" TEXT NOT NULL,
    "claim_id" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "rejected" BOOLEAN NOT NULL,
    "stance" "stance",
    "conditions" "condition"[],
    "contribution" "contribution"[],
    "reason" TEXT NOT NULL,
    "by" TEXT,
    "machine" JSONB NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by" TEXT,

    CONSTRAINT "correction_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "rejected_claim" (
    "id" TEXT NOT NULL,
    "article_version_id" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "correction" INTEGER NOT NULL,
    "row" JSONB NOT NULL,

    CONSTRAINT "rejected_claim_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "correction_article_id_idx" ON "correction"("article_id");

-- CreateIndex
CREATE INDEX "rejected_claim_article_version_id_idx" ON "rejected_claim"("article_version_id");

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "stance_claim"("id") ON DELETE NO ACTION ON UPDATE CASCADE
  DEFERRABLE INITIALLY DEFERRED; -- By hand: a claim may go before its positions are written anew.
