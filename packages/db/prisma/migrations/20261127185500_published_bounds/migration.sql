-- AlterTable
ALTER TABLE "extraction" ADD COLUMN     "published_bounds" JSONB;
