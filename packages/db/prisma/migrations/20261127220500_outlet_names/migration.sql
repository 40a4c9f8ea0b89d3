-- AlterTable
ALTER TABLE "outlet" ADD COLUMN     "hosts" TEXT[],
ADD COLUMN     "names" TEXT[];
