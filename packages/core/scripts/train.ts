/**
 * Learns the judge's weights (src/judge/weights.json) from the masked material in training/. The same material and
 * settings give the same file.
 *
 *   tsx scripts/train.ts                         all rows; writes the weights
 *   tsx scripts/train.ts --held FILE [--out F]   without the desks that FILE names by language; measures on them
 *   tsx scripts/train.ts --without-briefs --out F   from the sentences alone, to choose settings on the train briefs
 *   tsx scripts/train.ts --cross-validate N      each desk read by weights learned from the other desks, N at a time
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { learn, type Settings } from "./train/learn";
import { type Row, readMaterial } from "./train/material";
import { formatMeasured, type Measured, measure } from "./train/measure";
import { packNet } from "./train/pack-net";

const core = join(import.meta.dirname, "..");
const args = process.argv.slice(2);
const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const number = (name: string, otherwise: number): number => Number(option(name) ?? otherwise);

const settings: Settings = {
  size: {
    word: number("--word", 32),
    unit: number("--unit", 48),
    last: number("--last", 48),
    window: number("--window", 7),
  },
  epochs: number("--epochs", 6),
  rate: number("--rate", 0.002),
  seed: number("--seed", 1),
};

function main(): void {
  const rows = readMaterial(option("--material") ?? join(core, "training"));
  const folds = number("--cross-validate", 0);
  if (folds) {
    crossValidate(rows, folds);
    return;
  }
  const held = option("--held");
  const desks = held ? (JSON.parse(readFileSync(held, "utf8")) as Record<string, string[]>) : {};
  if (args.includes("--without-briefs")) desks.brief = ["brief"];
  const isHeld = (row: Row): boolean =>
    [desks[row.units.language], desks.brief].some((names) => names?.includes(row.desk)) ?? false;
  const learnt = learn(
    rows.filter((row) => !isHeld(row)),
    settings,
    console.log,
  );
  const { trainer, marks, wholes } = learnt;
  const packed = packNet(settings.size, trainer, marks.names, wholes.names);
  if (held) console.log(formatMeasured(measure(rows.filter(isHeld), learnt)));
  const out = option("--out") ?? (held ? undefined : join(core, "src/judge/weights.json"));
  if (!out) return;
  const text = JSON.stringify(packed);
  writeFileSync(out, `${text}\n`);
  console.log(`${out}: ${(text.length / 1e6).toFixed(2)} MB`);
}

/** Fold k leaves out, of each language, the desks whose place in its list is k modulo the number of folds. */
function crossValidate(rows: readonly Row[], folds: number): void {
  const desks = new Map<string, string[]>();
  for (const { units, desk } of rows) {
    const known = desks.get(units.language) ?? [];
    if (desk !== "brief" && desk !== "example" && !known.includes(desk))
      desks.set(units.language, [...known, desk].sort());
  }
  const total = new Map<string, Measured>();
  for (let fold = 0; fold < folds; fold++) {
    const out = (row: Row): boolean =>
      (desks.get(row.units.language)?.indexOf(row.desk) ?? -1) % folds === fold && row.desk !== "brief";
    const learnt = learn(
      rows.filter((row) => !out(row)),
      settings,
      () => undefined,
    );
    for (const [language, tally] of measure(rows.filter(out), learnt)) add(total, language, tally);
    console.log(`fold ${fold + 1} of ${folds}\n${formatMeasured(total)}`);
  }
}

function add(total: Map<string, Measured>, language: string, tally: Measured): void {
  const sum = total.get(language);
  if (!sum) total.set(language, { ...tally });
  else for (const key of Object.keys(tally) as (keyof Measured)[]) sum[key] += tally[key];
}

main();
