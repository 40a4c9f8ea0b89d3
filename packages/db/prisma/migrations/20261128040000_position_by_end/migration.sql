-- CreateIndex
CREATE INDEX "position_on_to_idx" ON "position"("on_to" DESC);
