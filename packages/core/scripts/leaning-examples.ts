import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "../src/index";
import type { Bearing } from "../src/leanings/bearing";
import { bearingsOf } from "../src/leanings/bearings-of";
import { CLASSES } from "../src/leanings/weights";
import { readSource } from "../src/source/read-source";
import held from "./held-desks.json";

/** What one paragraph bears for one holder, with the coder's answer as an index into CLASSES. */
export type Example = { readonly marks: readonly string[]; readonly answer: number; readonly desk: string };

type Sentence = { id: string; text: string; labels: Record<string, string>; desk?: string };
type Gold = { language: string; stances: { country: string; stance: string; accept?: string[] }[] };

const HELD: Readonly<Record<string, readonly string[]>> = held;

/** The coded sentences of a language, but for the desks that are held back. */
export function sentenceExamples(folder: string, language: string): Example[] {
  const rows = readFileSync(join(folder, `${language}.jsonl`), "utf8")
    .split("\n")
    .filter(Boolean);
  return rows
    .map((line) => JSON.parse(line) as Sentence)
    .filter((row) => !(row.desk && HELD[language]?.includes(row.desk)))
    .flatMap((row) =>
      bearingsOf(asSource(row, language), language).map((bearing) =>
        example(bearing, row.labels[bearing.holder], row.desk ?? ""),
      ),
    );
}

/**
 * The train briefs. Of a coded country the paragraphs with a cue tied to the deployment are examples of its stance; of
 * one without a stance, every paragraph on the topic is an example of none.
 */
export function briefExamples(folder: string, language: string): Example[] {
  const split = JSON.parse(readFileSync(join(folder, "split.json"), "utf8")) as { train: string[] };
  return split.train.flatMap((id) => {
    const gold = JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8")) as Gold;
    const file = join(folder, `${id}.md`);
    if (gold.language !== language || !existsSync(file)) return [];
    return bearingsOf(readSource(file, readFileSync(file)), language)
      .filter((bearing) => bearing.onTopic)
      .flatMap((bearing) => {
        const coded = gold.stances.find(({ country }) => country === bearing.holder);
        if (coded && (coded.accept?.includes("none") || !isTied(bearing))) return [];
        return [example(bearing, coded?.stance, "brief")];
      });
  });
}

function isTied(bearing: Bearing): boolean {
  return bearing.claims.some((claim) => claim.frame !== "loose" && claim.mention.place !== "attribute");
}

function example(bearing: Bearing, label: string | undefined, desk: string): Example {
  const answer = CLASSES.indexOf((label ?? "none") as (typeof CLASSES)[number]);
  return { marks: [...new Set(bearing.marks)], answer, desk };
}

function asSource({ id, text }: Sentence, language: string): Source {
  const unknown = { title: null, outlet: null, url: null, published: null, publishedPrecision: null, modified: null };
  return { file: id, id, language, rights: "quote", text, ...unknown };
}
