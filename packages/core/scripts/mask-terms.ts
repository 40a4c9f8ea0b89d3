/**
 * Makes the rows that scripts/fit-terms.ts learns from, masked so that they say nothing about anyone.
 *
 *   tsx scripts/mask-terms.ts BRIEFS_DIR SENTENCES_DIR ...
 *
 * Of BRIEFS_DIR the train part of split.json is read, and of this package the tables of test/terms. Each SENTENCES_DIR holds LANGUAGE.jsonl with lines
 * `{id, text, labels: {ISO3: stance or "none"}, conditions: {ISO3: []}, contribution: {ISO3: []}}`, where the last two
 * name what catches the eye and need not be whole. Without such folders the passages' rows are kept as they are.
 * Writes training/terms.gz: the names of the marks, and yes, no or unknown.
 */
import { join } from "node:path";
import type { Condition, Contribution, Holder, Stance } from "../src/codebook";
import { readDocument } from "../src/document/read-document";
import { SUPPORTED_LANGUAGES } from "../src/index";
import { languageOf } from "../src/languages";
import { findMentions, type ReadSentence } from "../src/mentions/find-mentions";
import { type Reading, readArticle } from "../src/reading";
import type { Source } from "../src/source/source";
import { marksOf } from "../src/terms/marks";
import { placeTerms } from "../src/terms/place-terms";
import { sentencesAbout } from "../src/terms/sentences-about";
import { de } from "../test/terms/de";
import { en } from "../test/terms/en";
import { es } from "../test/terms/es";
import { fr } from "../test/terms/fr";
import { it } from "../test/terms/it";
import { nl } from "../test/terms/nl";
import { pl } from "../test/terms/pl";
import type { TermCase } from "../test/terms/term-case";
import { uk } from "../test/terms/uk";
import { codedLines, codedSource, trainBriefs } from "./coded-texts";
import { readTermRows, type TermRow, writeTermRows } from "./fit-terms/material";

type Desk = Pick<TermRow, "desk" | "brief" | "language">;
type Coded = {
  readonly country: Holder;
  readonly stance: Stance;
  readonly conditions: readonly Condition[];
  readonly contribution: readonly Contribution[];
  /** Words of the text; absent in passages, where the first sentence that names the holder stands for it. */
  readonly evidence?: string;
};
type Sentence = {
  readonly id: string;
  readonly text: string;
  readonly labels: Readonly<Record<Holder, Stance | "none">>;
  readonly conditions?: Readonly<Record<Holder, Condition[]>>;
  readonly contribution?: Readonly<Record<Holder, Contribution[]>>;
};

function rowsOf(source: Source, coded: readonly Coded[], desk: Desk): TermRow[] {
  const { language } = desk;
  const pack = languageOf(language);
  if (!pack) return [];
  const reading = readArticle(readDocument(source, language), pack);
  const sentences = findMentions(reading);
  return coded.flatMap((one) => {
    const about = sentencesAbout(reading, sentences, one.country, bearerOf(reading, sentences, one));
    const placed = placeTerms(reading, sentences, one.country, about);
    const wanted = new Set<Condition | Contribution>([...one.conditions, ...one.contribution]);
    const found = [...placed].map(([name, places]): TermRow => {
      const sort = places[0]?.term.condition ? "condition" : "contribution";
      const yes = wanted.has(name) || (desk.desk === "passage" ? null : false);
      return { sort, ...desk, marks: marksOf(name, one.country, one.stance, places), yes, count: 1 };
    });
    const missed = [...wanted].filter((name) => !placed.has(name));
    return [...found, ...missed.map((name) => missedRow(name, one, desk))];
  });
}

function missedRow(name: Condition | Contribution, coded: Coded, desk: Desk): TermRow {
  const sort = coded.conditions.some((one) => one === name) ? "condition" : "contribution";
  return { sort, ...desk, marks: [], yes: true, count: 1 };
}

/** Index of the sentence that bears the stance out. */
function bearerOf(reading: Reading, sentences: readonly ReadSentence[], { country, evidence }: Coded): number {
  const at = evidence ? reading.document.plain.indexOf(evidence) : -1;
  const index =
    at < 0
      ? sentences.findIndex(({ mentions }) =>
          mentions.some((one) => one.voice === "government" && one.holders.includes(country)),
        )
      : reading.sentences.findIndex(({ to }) => (reading.tokens.end[to - 1] as number) > at);
  return Math.max(0, index);
}

function briefs(folder: string): TermRow[] {
  return trainBriefs<{ language: string; stances: Coded[] }>(folder).flatMap(({ source, gold }, number) =>
    rowsOf(source, gold.stances, { desk: "brief", brief: number, language: gold.language }),
  );
}

function passages(folder: string, language: string): TermRow[] {
  return codedLines<Sentence>(folder, language).flatMap(({ id, text, labels, conditions = {}, contribution = {} }) => {
    const coded = Object.entries(labels).flatMap(([country, stance]) => {
      if (stance === "none") return [];
      return { country, stance, conditions: conditions[country] ?? [], contribution: contribution[country] ?? [] };
    });
    return rowsOf(codedSource(id, language, text), coded, { desk: "passage", brief: null, language });
  });
}

function table(language: string, cases: readonly TermCase[]): TermRow[] {
  return cases.flatMap(([country, stance, text, conditions, contribution], i) => {
    const coded = {
      country,
      stance,
      conditions: listed<Condition>(conditions),
      contribution: listed<Contribution>(contribution),
    };
    return rowsOf(codedSource(`${language}-${i}`, language, text), [coded], { desk: "table", brief: null, language });
  });
}

function listed<T extends string>(names: string): T[] {
  return names.split(" ").filter(Boolean) as T[];
}

const file = join(import.meta.dirname, "../training/terms.gz");
const [briefFolder = ".", ...folders] = process.argv.slice(2);
const rows = [
  ...briefs(briefFolder),
  ...Object.entries({ en, nl, de, fr, es, it, pl, uk }).flatMap(([language, cases]) => table(language, cases)),
  ...(folders.length
    ? folders.flatMap((folder) => SUPPORTED_LANGUAGES.flatMap((language) => passages(folder, language)))
    : readTermRows(file).filter(({ desk }) => desk === "passage")),
];
const written = writeTermRows(file, rows);
console.log(`${rows.length} rows, ${written} different`);
