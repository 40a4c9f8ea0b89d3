/**
 * Learns what the marks of a text weigh for each stance (src/leanings) from coded sentences and the train briefs.
 *
 *   tsx scripts/learn-leanings.ts SENTENCES_DIR [--briefs DIR] [--only xx,yy] [--check]
 *
 * SENTENCES_DIR holds LANGUAGE.jsonl with lines `{id, text, labels: {ISO3: stance or "none"}, desk?}`; the desks in
 * held-desks.json are passed over. Writes src/languages/LANGUAGE/leanings.json (names are masked in it) for every pack,
 * and src/leanings/base.json with the marks that no language owns. A language also learns from the other languages, by
 * those marks alone. `--check` writes nothing and prints how well each desk is read by weights learned on the others.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SUPPORTED_LANGUAGES } from "../src/index";
import { CLASSES, probabilities, type Weights } from "../src/leanings/weights";
import { fitWeights, type Weighted } from "./fit-weights";
import { briefExamples, type Example, sentenceExamples } from "./leaning-examples";

const LANGUAGE_FREE = /^(cue|best|last|only|near|place|sort|topic|frame|holder|person|subject)(:|$)/;
/** What an example of another language counts. */
const OTHERS = 0.5;

type Corpus = ReadonlyMap<string, readonly Example[]>;

function examplesFor(language: string, corpus: Corpus, own: readonly Example[]): Weighted[] {
  const others = [...corpus].filter(([code]) => code !== language).flatMap(([, examples]) => examples);
  return [
    ...own.map((one) => ({ ...one, counts: 1 })),
    ...others.map((one) => ({ ...one, marks: one.marks.filter((mark) => LANGUAGE_FREE.test(mark)), counts: OTHERS })),
  ];
}

function check(language: string, corpus: Corpus): void {
  const all = corpus.get(language) ?? [];
  for (const desk of new Set(all.map((one) => one.desk))) {
    const others = all.filter((one) => one.desk !== desk);
    const weights = fitWeights(examplesFor(language, corpus, others));
    const tally = { right: 0, spurious: 0, missed: 0 };
    for (const { marks, answer } of all.filter((one) => one.desk === desk)) {
      const each = probabilities(weights, marks);
      const got = each.indexOf(Math.max(...each));
      if (got && got === answer) tally.right++;
      else if (got) tally.spurious++;
      if (answer && got !== answer) tally.missed++;
    }
    const f1 = (2 * tally.right) / (2 * tally.right + tally.spurious + tally.missed);
    console.log(language, (desk || "(no desk)").padEnd(14), `F1 by paragraph ${f1.toFixed(3)}`, JSON.stringify(tally));
  }
}

function write(file: string, weights: Weights): void {
  const rows = Object.entries(weights).map(([mark, row]) => `${JSON.stringify(mark)}:${JSON.stringify(row)}`);
  const path = join(import.meta.dirname, "../src", file);
  writeFileSync(path, `{\n${rows.join(",\n")}\n}\n`);
  console.log(`${rows.length} marks in ${file}`);
}

function main(): void {
  const args = process.argv.slice(2);
  const option = (name: string): string | undefined =>
    args.includes(name) ? args.splice(args.indexOf(name), 2)[1] : undefined;
  const briefs = option("--briefs");
  const only = option("--only")?.split(",");
  const [folder = "."] = args.filter((arg) => !arg.startsWith("--"));
  const languages = SUPPORTED_LANGUAGES.filter((code) => existsSync(join(folder, `${code}.jsonl`)));
  const corpus: Corpus = new Map(
    languages.map((code) => [
      code,
      [...sentenceExamples(folder, code), ...(briefs ? briefExamples(briefs, code) : [])],
    ]),
  );
  for (const code of languages.filter((one) => !only || only.includes(one))) {
    if (args.includes("--check")) check(code, corpus);
    else write(`languages/${code}/leanings.json`, fitWeights(examplesFor(code, corpus, corpus.get(code) ?? [])));
  }
  if (args.includes("--check") || only) return;
  write("leanings/base.json", fitWeights(examplesFor("", corpus, [])));
}

console.log(`classes: ${CLASSES.join(", ")}`);
main();
