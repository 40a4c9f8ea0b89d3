-- A holder's undated claims with the most confident reading first: a page of them is read without sorting all there are.
CREATE INDEX "stance_claim_undated_idx" ON "stance_claim"("holder", "confidence" DESC, "id" COLLATE "C") WHERE "day" IS NULL;
