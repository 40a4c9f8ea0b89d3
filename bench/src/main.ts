import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { EXTRACTOR_VERSION, prepareCore } from "@standpoint/core";
import { compareSpeed, makeContenders } from "./compare-speed";
import { growLength } from "./grow-length";
import { growPatterns } from "./grow-patterns";
import { loadTexts, textSet } from "./load-texts";
import { machine } from "./machine";
import { growthTable, memoryTable, speedTable } from "./tables";

const ROOT = resolve(import.meta.dirname, "../..");
const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "15" },
    "warm-up": { type: "string", default: "5" },
    /** A folder of further articles, to be measured beside the briefs. */
    texts: { type: "string" },
    out: { type: "string" },
  },
});
const rounds = Number(values.rounds);
const warmUp = Number(values["warm-up"]);
await prepareCore();
const briefs = loadTexts(resolve(ROOT, "data/briefs"));
const english = briefs.filter(({ language }) => language === "en");
const sets = [textSet("briefs, all languages", briefs), textSet("briefs, English", english)];
if (values.texts) sets.push(textSet("further texts", loadTexts(resolve(values.texts))));

const { contenders, memory } = await makeContenders(textSet("", english));
console.log(memoryTable(memory));
const speeds = sets.flatMap((set) => {
  const able = contenders.filter((one) => !one.english || set.sources.every(({ language }) => language === "en"));
  const found = compareSpeed(set, able, rounds, warmUp);
  console.log(`\n${set.name}: ${set.sources.length} articles, ${set.characters} characters\n${speedTable(found)}`);
  return found;
});
const byLength = growLength(english, Math.min(rounds, 5));
console.log(`\n${growthTable("characters", byLength)}`);
const byPatterns = growPatterns(english, Math.min(rounds, 5));
console.log(`\n${growthTable("patterns", byPatterns)}`);

if (values.out) {
  const texts = sets.map(({ name, sources, characters }) => ({ name, articles: sources.length, characters }));
  const settings = { rounds, warmUp, unit: "by CPU second of one core; median, lower and upper quartile" };
  const result = {
    extractor: EXTRACTOR_VERSION,
    machine: machine(),
    settings,
    texts,
    speeds,
    memory,
    byLength,
    byPatterns,
  };
  mkdirSync(dirname(resolve(values.out)), { recursive: true });
  writeFileSync(resolve(values.out), `${JSON.stringify(result, figures, 2)}\n`);
}

/** Four figures are as many as such a measurement has. */
function figures(_: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
}
