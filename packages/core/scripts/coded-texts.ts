import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { plainSource } from "../src/source/plain-source";
import { readSource } from "../src/source/read-source";
import type { Source } from "../src/source/source";

/** @returns the coded passages of LANGUAGE.jsonl in a folder, one JSON object a line; none where there is no such file */
export function codedLines<T>(folder: string, language: string): T[] {
  const file = join(folder, `${language}.jsonl`);
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

export type CodedBrief<Gold> = { readonly id: string; readonly source: Source; readonly gold: Gold };

/** @returns the briefs of the train part of a folder's split.json, each with its coding */
export function trainBriefs<Gold>(folder: string): CodedBrief<Gold>[] {
  const { train } = JSON.parse(readFileSync(join(folder, "split.json"), "utf8")) as { train: string[] };
  return train.map((id) => {
    const file = join(folder, `${id}.md`);
    const gold = JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8")) as Gold;
    return { id, source: { ...readSource(file, readFileSync(file)), id }, gold };
  });
}

/** A coded text of which nothing else is known. */
export function codedSource(id: string, language: string, text: string): Source {
  return { ...plainSource(id, text, null, language), id };
}
