-- CreateTable
CREATE TABLE "feed" (
    "id" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "polled_at" TIMESTAMPTZ(3) NOT NULL,
    "articles" INTEGER NOT NULL,
    "problem" TEXT,

    CONSTRAINT "feed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "worker" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "extractor" TEXT NOT NULL,
    "jobs" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "stopped_at" TIMESTAMPTZ(3),
    "done" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "worker_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "worker_seen_at_idx" ON "worker"("seen_at");

-- CreateIndex
CREATE INDEX "article_version_ingested_at_idx" ON "article_version"("ingested_at");
