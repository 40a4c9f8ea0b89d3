-- CreateTable
CREATE TABLE "step" (
    "seed_id" TEXT NOT NULL,
    "type" "proposal_type" NOT NULL,
    "date" TEXT NOT NULL,
    "precision" "date_precision" NOT NULL,
    "day" DATE NOT NULL,
    "on_from" DATE NOT NULL,
    "on_to" DATE,
    "known_from" DATE NOT NULL,
    "known_to" DATE,
    "first_id" TEXT NOT NULL,
    "proposers" TEXT[],
    "sources" INTEGER NOT NULL,
    "source_ids" TEXT[],
    "told_as" TEXT[],

    CONSTRAINT "step_pkey" PRIMARY KEY ("seed_id","on_from","known_from")
);

-- CreateIndex
CREATE INDEX "step_type_date_idx" ON "step"("type", "date");

-- CreateIndex
CREATE INDEX "step_first_id_idx" ON "step"("first_id");

-- CreateIndex
CREATE INDEX "proposal_type_date_idx" ON "proposal"("type", "date");

-- Written by hand, as Prisma has no word for an index over expressions and its diff passes over it: the steps as of a day.
CREATE INDEX "step_as_of_idx" ON "step" USING GIST (daterange("on_from", "on_to"), daterange("known_from", "known_to"));
