import { existsSync } from "node:fs";
import { join } from "node:path";
import { EXTRACTOR_VERSION, type Source } from "@standpoint/core";
import { alreadyIngested, article, type Database } from "@standpoint/db";
import { readSettings } from "../settings";
import type { ArticleEnd } from "./article-end";

/** @returns whether there is a database to look into: a dry run makes none. */
export function databaseStands(): boolean {
  const { dataDir, databaseUrl } = readSettings();
  return databaseUrl !== undefined || existsSync(join(dataDir, "postgres", "cluster"));
}

/** What ingest would do with an article, by its id and content. Copies are only known when they are stored. */
export async function lookUpArticle(db: Database | null, file: string, source: Source): Promise<ArticleEnd> {
  const said = { file, id: source.id, language: source.language };
  if (db === null) return { ...said, outcome: "new" };
  const known = await alreadyIngested(db, [source], EXTRACTOR_VERSION);
  if (known.has(source)) return { ...said, outcome: "unchanged" };
  return { ...said, outcome: (await article(db, source.id)) === null ? "new" : "updated" };
}
