import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { extract, readSource } from "@standpoint/core";
import { type Database, ingestArticle } from "@standpoint/db";

const BRIEFS = path.join(path.dirname(fileURLToPath(import.meta.url)), "../../../../data/briefs");

/** Loads the train part of the sample articles, as read by the present extractor. */
export async function loadSampleBriefs(db: Database): Promise<void> {
  const { train } = JSON.parse(readFileSync(path.join(BRIEFS, "split.json"), "utf8")) as { train: string[] };
  for (const name of train) {
    const source = readSource(`${name}.md`, readFileSync(path.join(BRIEFS, `${name}.md`)));
    await ingestArticle(db, source, extract(source), { day: "2026-01-01" });
  }
}
