/**
 * Makes the training material from coded texts, masked so that it says nothing about anyone.
 *
 *   tsx scripts/mask-material.ts BRIEFS_DIR SENTENCES_DIR ...
 *
 * Each SENTENCES_DIR holds LANGUAGE.jsonl with lines `{id, text, labels: {ISO3: stance or "none"}, unsure?, desk?}`; of
 * BRIEFS_DIR the train part of split.json is read. Writes training/LANGUAGE.jsonl.gz. Mentions lose their words and holders become state1,
 * state2 …; the one where the troops would go and its adversary are `host` and `adversary`, since a position depends on
 * that part. Other names are masked too: words that the text writes with a capital inside a sentence and
 * that few texts of the language share, or that the gazetteer knows as names. The packs' own example sentences are added.
 */
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { makeClaims } from "../src/claims/make-claims";
import type { Holder } from "../src/codebook";
import { readDocument } from "../src/document/read-document";
import { namesOf } from "../src/gazetteer/names";
import { SUPPORTED_LANGUAGES } from "../src/index";
import { partOf } from "../src/judge/passage";
import { passagesOf } from "../src/judge/passages-of";
import { unitMention } from "../src/judge/unit-mention";
import type { Units } from "../src/judge/units";
import { unitsOf } from "../src/judge/units-of";
import { languageOf } from "../src/languages";
import { findMentions } from "../src/mentions/find-mentions";
import { readArticle } from "../src/reading";
import type { Source } from "../src/source/source";
import { codedLines, codedSource, trainBriefs } from "./coded-texts";
import { type Row, writeMaterial } from "./train/material";

/** A word with a capital that fewer texts of its language share may be a name. */
const SHARED = 4;
/** A text of several paragraphs is an article: only the whole of it is coded, and it is read in passages. */
const PARAGRAPHS = /\n\s*\n/;

type Coded = { source: Source; labels: Record<Holder, string>; unsure: Holder[]; desk: string };
type Sentence = { id: string; text: string; labels: Record<string, string>; unsure?: string[]; desk?: string };
type Gold = {
  language: string;
  stances: { country: string; stance: string; accept?: string[] }[];
  no_stance?: string[];
};

function sentences(folder: string, language: string): Coded[] {
  return codedLines<Sentence>(folder, language).map(({ id, text, labels, unsure = [], desk = "first" }) => ({
    source: codedSource(id, language, text),
    labels,
    unsure,
    desk,
  }));
}

function briefs(folder: string, language: string): Coded[] {
  return trainBriefs<Gold>(folder)
    .filter(({ gold }) => gold.language === language)
    .map(({ source, gold }) => ({
      source,
      labels: Object.fromEntries(gold.stances.map(({ country, stance }) => [country, stance])),
      unsure: gold.stances.flatMap(({ country, accept }) => (accept?.includes("none") ? [country] : [])),
      desk: "brief",
    }));
}

/**
 * The packs' own example sentences: plain news prose, which the coded texts, written to be hard, hold little of. Their
 * stance is that of the cue that each is the example of, for whom the rules find to hold it.
 */
function examples(language: string): Coded[] {
  const pack = languageOf(language);
  return (pack?.cues ?? []).flatMap(([sense, , text], i) => {
    const source = codedSource(`${language}-example-${i}`, language, text);
    const reading = readArticle(readDocument(source, language), pack as NonNullable<typeof pack>);
    const claims = makeClaims(reading, findMentions(reading));
    const holders = new Set(claims.map(({ holder }) => holder));
    if (!claims.length || claims.some(({ stance }) => stance !== sense)) return [];
    return [
      { source, labels: Object.fromEntries([...holders].map((one) => [one, sense])), unsure: [], desk: "example" },
    ];
  });
}

/** Rows with the words that are written with a capital inside a sentence, and with those that are so anywhere. */
type Read = { readonly rows: Row[]; readonly capitals: Set<string>; readonly names: Set<string> };

function rowsOf(coded: Coded, language: string): Read {
  const pack = languageOf(language);
  if (!pack) return { rows: [], capitals: new Set(), names: new Set() };
  const reading = readArticle(readDocument(coded.source, language), pack);
  const read = findMentions(reading);
  const units = unitsOf(reading, read, makeClaims(reading, read));
  const capitals = capitalised(coded.source.text, /(?<=[\p{L}\p{N},;] )\p{Lu}[\p{L}'’-]*/gu);
  const names = capitalised(coded.source.text, /\p{Lu}\p{L}*/gu);
  const passages = PARAGRAPHS.test(coded.source.text)
    ? passagesOf(reading, read, units)
    : [{ from: 0, to: units.count, onTopic: true, holder: null }];
  const letters = new Map<Holder, Holder>();
  const rows = passages.map((passage) => ({
    units: masked(cut(units, passage.from, passage.to), letters),
    desk: coded.desk,
    text: coded.source.id,
    labels: Object.fromEntries(Object.entries(coded.labels).map(([holder, label]) => [letter(letters, holder), label])),
    unsure: coded.unsure.map((holder) => letter(letters, holder)),
    onTopic: passage.onTopic,
    asked: passage.holder && letter(letters, passage.holder),
  }));
  return { rows, capitals, names };
}

function capitalised(text: string, pattern: RegExp): Set<string> {
  return new Set([...text.matchAll(pattern)].map(([word]) => word.toLowerCase()));
}

/** What stands for a holder in one text: its part, or a letter and a number. */
function letter(letters: Map<Holder, Holder>, holder: Holder): Holder {
  let known = letters.get(holder);
  if (!known) {
    const part = partOf(holder);
    known = part === "host" || part === "adversary" ? part : `${part}${letters.size + 1}`;
    letters.set(holder, known);
  }
  return known;
}

function masked(units: Units, letters: Map<Holder, Holder>): Units {
  const name = (holder: Holder): Holder => letter(letters, holder);
  return {
    ...units,
    mentions: units.mentions.map((one) => unitMention({ ...one, holders: one.holders.map(name) })),
    claims: units.claims.map((claim) => ({ ...claim, holder: name(claim.holder) })),
    carried: units.carried.map((holders) => holders.map(name)),
  };
}

/** A stretch of units as a text of its own. */
function cut(units: Units, from: number, to: number): Units {
  const first = units.sentence[from] ?? 0;
  const last = units.sentence[to - 1] ?? 0;
  const used = [...new Set(units.mention.subarray(from, to))].filter((index) => index >= 0);
  return {
    language: units.language,
    count: to - from,
    form: units.form.slice(from, to),
    marks: units.marks.slice(from, to),
    sentence: units.sentence.slice(from, to).map((sentence) => sentence - first),
    mention: units.mention.slice(from, to).map((index) => used.indexOf(index)),
    mentions: used.map((index) => units.mentions[index] as Units["mentions"][number]),
    claims: units.claims.filter(({ unit }) => unit >= from && unit < to).map((c) => ({ ...c, unit: c.unit - from })),
    carried: units.carried.slice(first, last + 1),
  };
}

function withoutNames(all: readonly Read[], language: string): Row[] {
  const known = new Set(namesOf(language).map(({ form }) => form.toLowerCase()));
  const texts = new Map<string, number>();
  for (const { rows } of all) {
    for (const word of new Set(rows.flatMap((row) => row.units.form))) texts.set(word, (texts.get(word) ?? 0) + 1);
  }
  return all.flatMap(({ rows, capitals, names }) =>
    rows.map((row) => {
      const isName = (word: string): boolean =>
        (names.has(word) && known.has(word)) || (capitals.has(word) && (texts.get(word) ?? 0) < SHARED);
      const form = row.units.form.map((word) => (isName(word) ? "" : word));
      return { ...row, units: { ...row.units, form } };
    }),
  );
}

const [briefFolder = ".", ...sentenceFolders] = process.argv.slice(2);
const folder = join(import.meta.dirname, "../training");
mkdirSync(folder, { recursive: true });
for (const language of SUPPORTED_LANGUAGES) {
  const coded = [
    ...sentenceFolders.flatMap((from) => sentences(from, language)),
    ...briefs(briefFolder, language),
    ...examples(language),
  ];
  const rows = withoutNames(
    coded.map((one) => rowsOf(one, language)),
    language,
  );
  writeMaterial(folder, language, rows);
  console.log(`${language}: ${rows.length} rows`);
}
console.log(readdirSync(folder).join(" "));
