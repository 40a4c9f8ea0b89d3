import { EXTRACTOR_VERSION, extract } from "@standpoint/core";
import { type Database, startRun } from "@standpoint/db";
import { ingestArticles } from "@standpoint/db/batch";
import { loadTrain } from "../load-train";

/** Stores the briefs of the train part, as `ingest` would. */
export async function ingestTrain(db: Database): Promise<void> {
  const run = await startRun(db, EXTRACTOR_VERSION);
  const articles = loadTrain().map((source) => ({ source, extraction: extract(source) }));
  for (const outcome of await ingestArticles(db, articles, { run })) if (outcome instanceof Error) throw outcome;
}
