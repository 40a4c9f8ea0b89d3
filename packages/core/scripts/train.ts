/**
 * Learns the judge's weights (src/judge/weights.json) from the masked material in training/, without the desks that
 * held-desks.json keeps for measuring, and measures on these. The same material and settings give the same file. Each net is
 * learned in a process of its own, so that all cores work.
 *
 *   tsx scripts/train.ts                     writes the weights
 *   tsx scripts/train.ts --out F             writes them elsewhere
 *   tsx scripts/train.ts --held FILE --out F   with other desks held back: {"en": ["wire"]}, ["*"] for all of a language
 *   tsx scripts/train.ts --without-briefs --out F   without the train briefs, to choose settings on them
 *
 * Other options: --nets (how many are averaged), --material FOLDER, and those of learn-net.ts.
 */
import { fork } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { averageNets } from "../src/judge/average-nets";
import { makeNet } from "../src/judge/net";
import { type PackedNet, unpackNet } from "../src/judge/net-weights";
import { readMaterial } from "./train/material";
import { formatMeasured, measure } from "./train/measure";
import { trainOptions } from "./train/options";

const core = join(import.meta.dirname, "..");
const args = process.argv.slice(2);
const { option, number, material, isHeld } = trainOptions(args);

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "standpoint-train-"));
  const seeds = Array.from({ length: number("--nets", 2) }, (_, i) => i + 1);
  const files = await Promise.all(seeds.map((seed) => learnNet(seed, join(folder, `${seed}.json`))));
  const packed = files.map((file) => JSON.parse(readFileSync(file, "utf8")) as PackedNet);
  rmSync(folder, { recursive: true });
  const net = averageNets(packed.map((one) => makeNet(unpackNet(one))));
  const rows = readMaterial(material).filter((row) => row.asked === null && isHeld(row));
  console.log(formatMeasured(measure(rows, net)));
  const out = option("--out") ?? join(core, "src/judge/weights.json");
  const text = JSON.stringify(packed);
  writeFileSync(out, `${text}\n`);
  console.log(`${out}: ${(text.length / 1e6).toFixed(2)} MB`);
}

function learnNet(seed: number, out: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, "learn-net.ts"), [...args, "--seed", `${seed}`, "--to", out]);
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve(out) : reject(new Error(`net ${seed} ended with ${code}`))));
  });
}

await main();
