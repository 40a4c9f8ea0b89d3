/**
 * Learns what the marks of a text weigh for each stance (src/leanings) from coded sentences and briefs.
 *
 *   tsx scripts/learn-leanings.ts LANGUAGE SENTENCES.jsonl [--held DESK,DESK] [--briefs DIR] [--check]
 *   tsx scripts/learn-leanings.ts base SENTENCES.jsonl… [--held …]
 *
 * A sentence is `{id, language, text, labels: {ISO3: stance or "none"}, desk?}`; items of held desks are passed over, and
 * of the briefs only the train part of DIR/split.json is read. Writes src/languages/LANGUAGE/leanings.json (names are
 * masked in it), or for `base` src/leanings/base.json with the marks that no language owns. `--check` writes nothing and
 * prints how well each desk is read by weights learned on the others.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "../src/index";
import { bearingsOf } from "../src/leanings/bearings-of";
import { CLASSES, probabilities, type Weights } from "../src/leanings/weights";
import { readSource } from "../src/source/read-source";

type Example = { readonly marks: readonly string[]; readonly answer: number; readonly desk: string };
type Sentence = { id: string; language: string; text: string; labels: Record<string, string>; desk?: string };
type Gold = { language: string; stances: { country: string; stance: string; accept?: string[]; evidence: string }[] };

const EPOCHS = 30;
const RATE = 0.15;
const SHRINK = 0.02;
/** A mark seen in fewer examples says nothing. */
const FEWEST = 3;
/** Weights below this many hundredths are left out. */
const SMALLEST = 4;
const NO_LANGUAGE = /^(cue|best|last|only|near|place|sort|topic|frame|holder|person|subject)(:|$)/;

function sentenceExamples(file: string, held: ReadonlySet<string>): Example[] {
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Sentence);
  return rows
    .filter((row) => !(row.desk && held.has(row.desk)))
    .flatMap((row) =>
      bearingsOf(asSource(row), row.language).map((bearing) => ({
        marks: [...new Set(bearing.marks)],
        answer: CLASSES.indexOf((row.labels[bearing.holder] ?? "none") as (typeof CLASSES)[number]),
        desk: row.desk ?? "",
      })),
    );
}

function asSource({ id, language, text }: Sentence): Source {
  const unknown = { title: null, outlet: null, url: null, published: null, publishedPrecision: null, modified: null };
  return { file: id, id, language, rights: "quote", text, ...unknown };
}

/** Of a coded country only the paragraph that holds its evidence is an example; of one without stance, every paragraph. */
function briefExamples(folder: string, language: string): Example[] {
  const split = JSON.parse(readFileSync(join(folder, "split.json"), "utf8")) as { train: string[] };
  const names = new Set(readdirSync(folder));
  return split.train
    .filter((id) => names.has(`${id}.md`))
    .flatMap((id) => {
      const gold = JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8")) as Gold;
      if (gold.language !== language) return [];
      const source = readSource(`${id}.md`, readFileSync(join(folder, `${id}.md`)));
      const paragraphs = source.text.split("\n");
      return bearingsOf(source, language)
        .filter((bearing) => bearing.onTopic)
        .flatMap((bearing) => {
          const coded = gold.stances.find((one) => one.country === bearing.holder);
          if (coded?.accept?.includes("none")) return [];
          if (coded && !paragraphs[bearing.paragraph]?.includes(coded.evidence.slice(0, 25))) return [];
          const answer = CLASSES.indexOf((coded?.stance ?? "none") as (typeof CLASSES)[number]);
          return [{ marks: [...new Set(bearing.marks)], answer, desk: "brief" }];
        });
    });
}

/** Multinomial logistic regression by AdaGrad, with weights shrunk towards zero; the same input gives the same output. */
function learn(examples: readonly Example[]): Weights {
  const counts = new Map<string, number>();
  for (const { marks } of examples) for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const marks = [
    "bias",
    ...[...counts]
      .filter(([, count]) => count >= FEWEST)
      .map(([mark]) => mark)
      .sort(),
  ];
  const index = new Map(marks.map((mark, i) => [mark, i]));
  const size = CLASSES.length;
  const weights = new Float64Array(marks.length * size);
  const squares = new Float64Array(marks.length * size).fill(1e-6);
  const inputs = examples.map((one) => [0, ...one.marks.flatMap((mark) => index.get(mark) ?? [])]);
  const order = examples.map((_, i) => i);
  const next = random(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, next);
    for (const i of order) step(inputs[i] as number[], (examples[i] as Example).answer);
  }
  return rounded();

  function step(input: readonly number[], answer: number): void {
    const sums = CLASSES.map((_, k) => input.reduce((sum, mark) => sum + (weights[mark * size + k] as number), 0));
    const top = Math.max(...sums);
    const powers = sums.map((sum) => Math.exp(sum - top));
    const total = powers.reduce((a, b) => a + b, 0);
    for (let k = 0; k < size; k++) {
      const error = (powers[k] as number) / total - (k === answer ? 1 : 0);
      for (const mark of input) {
        const at = mark * size + k;
        const slope = error + (mark ? SHRINK * (weights[at] as number) : 0);
        squares[at] = (squares[at] as number) + slope * slope;
        weights[at] = (weights[at] as number) - (RATE * slope) / Math.sqrt(squares[at] as number);
      }
    }
  }

  function rounded(): Weights {
    const rows = marks.map((mark, i) => {
      const row = [...weights.subarray(i * size, (i + 1) * size)];
      return [mark, row.map((weight) => Math.round(weight * 100))] as const;
    });
    return Object.fromEntries(
      rows.filter(([mark, row]) => mark === "bias" || row.some((weight) => Math.abs(weight) >= SMALLEST)),
    );
  }
}

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

function shuffle(order: number[], next: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}

function check(examples: readonly Example[]): void {
  for (const desk of new Set(examples.map((one) => one.desk))) {
    const weights = learn(examples.filter((one) => one.desk !== desk));
    const tally = { right: 0, spurious: 0, missed: 0 };
    for (const { marks, answer } of examples.filter((one) => one.desk === desk)) {
      const each = probabilities(weights, marks);
      const got = each.indexOf(Math.max(...each));
      if (got && got === answer) tally.right++;
      else if (got) tally.spurious++;
      if (answer && got !== answer) tally.missed++;
    }
    const f1 = (2 * tally.right) / (2 * tally.right + tally.spurious + tally.missed);
    console.log(`${(desk || "(no desk)").padEnd(14)} F1 by paragraph ${f1.toFixed(3)}`, tally);
  }
}

function main(): void {
  const args = process.argv.slice(2);
  const option = (name: string): string | undefined =>
    args.includes(name) ? args.splice(args.indexOf(name), 2)[1] : undefined;
  const held = new Set(option("--held")?.split(",") ?? []);
  const briefs = option("--briefs");
  const checking = args.includes("--check");
  const [language = "", ...files] = args.filter((arg) => !arg.startsWith("--"));
  let examples = files.flatMap((file) => sentenceExamples(file, held));
  if (briefs) examples.push(...briefExamples(briefs, language));
  const isBase = language === "base";
  if (isBase) examples = examples.map((one) => ({ ...one, marks: one.marks.filter((mark) => NO_LANGUAGE.test(mark)) }));
  console.log(`${examples.length} examples`);
  if (checking) {
    check(examples);
    return;
  }
  const out = join(
    import.meta.dirname,
    "../src",
    isBase ? "leanings/base.json" : `languages/${language}/leanings.json`,
  );
  const rows = Object.entries(learn(examples)).map(([mark, row]) => `${JSON.stringify(mark)}:${JSON.stringify(row)}`);
  writeFileSync(out, `{\n${rows.join(",\n")}\n}\n`);
  console.log(`${rows.length} marks in ${out}`);
}

main();
