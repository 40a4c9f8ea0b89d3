-- CreateIndex
CREATE INDEX "extraction_published_day_idx" ON "extraction"("published_day");

-- CreateIndex
CREATE INDEX "force_size_country_idx" ON "force_size"("country");

-- CreateIndex
CREATE INDEX "force_size_by_idx" ON "force_size"("by");
