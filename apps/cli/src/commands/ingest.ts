import { closeDatabase, type Database, ingestArticle, migrate, openDatabase } from "@standpoint/db";
import { DatabaseUnavailable, withDatabase } from "@standpoint/db/server";
import { type ArticleFile, listArticles } from "../article-inputs";
import { CommandFailure } from "../command-failure";
import { extractArticle, type Outcome } from "../extract-article";
import { startProgress } from "../ingest-progress";
import { print } from "../output";
import { plainTable } from "../plain-table";
import { reasonOf } from "../reason-of";
import { readSettings } from "../settings";

const OUTCOMES = ["new", "unchanged", "updated", "rejected"] as const;
type Tally = Record<(typeof OUTCOMES)[number] | "unsupported", number>;

/** `ingest`: reads articles and stores what they say; an article that stands already changes nothing. */
export async function runIngest(inputs: string[], { published }: { published?: string }): Promise<number> {
  const { dataDir, databaseUrl } = readSettings();
  const files = await listArticles(inputs);
  try {
    const tally = await withDatabase(dataDir, databaseUrl, (url) => ingestAll(url, files, published));
    await print(plainTable([...OUTCOMES, "unsupported"], [[...OUTCOMES, "unsupported" as const].map((k) => tally[k])]));
    return tally.rejected > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof DatabaseUnavailable) throw new CommandFailure(error.message);
    throw error;
  }
}

async function ingestAll(url: string, files: readonly ArticleFile[], published: string | undefined): Promise<Tally> {
  await migrate(url);
  const db = await openDatabase(url);
  const progress = startProgress(files.length);
  const tally: Tally = { new: 0, unchanged: 0, updated: 0, rejected: 0, unsupported: 0 };
  try {
    for (const listed of files) {
      const outcome = await extractArticle(listed, published);
      const stored = "problem" in outcome ? outcome : await store(db, outcome);
      if ("problem" in stored) progress.aside(`${listed.file}: ${stored.problem}`);
      tally["problem" in stored ? "rejected" : stored.outcome] += 1;
      if ("extraction" in outcome && outcome.extraction.unsupported) tally.unsupported += 1;
      progress.advance();
    }
    return tally;
  } finally {
    progress.end();
    await closeDatabase(db);
  }
}

type Extracted = Exclude<Outcome, { problem: string }>;

/** Stores one article. A quote that is not in its text refuses the article; a database that fails ends the command. */
async function store(db: Database, { file, source, extraction }: Extracted) {
  try {
    return await ingestArticle(db, source, extraction, {});
  } catch (error) {
    if (error instanceof RangeError) return { file, problem: error.message };
    throw new CommandFailure(`${file}: could not be stored: ${reasonOf(error)}`);
  }
}
