/**
 * Learns one net and writes it to `--to FILE`; called by train.ts.
 * Settings: --seed --epochs --rate --word --unit --last --window.
 */
import { writeFileSync } from "node:fs";
import { learn } from "./train/learn";
import { readMaterial } from "./train/material";
import { trainOptions } from "./train/options";
import { packNet } from "./train/pack-net";

const { option, number, material, isHeld } = trainOptions(process.argv.slice(2));
const size = {
  word: number("--word", 32),
  unit: number("--unit", 32),
  last: number("--last", 32),
  window: number("--window", 7),
};
const seed = number("--seed", 1);
const { trainer, marks, wholes } = learn(
  readMaterial(material).filter((row) => !isHeld(row)),
  { size, epochs: number("--epochs", 6), rate: number("--rate", 0.002), seed },
  (line) => console.log(`net ${seed}: ${line}`),
);
writeFileSync(option("--to") as string, JSON.stringify(packNet(size, trainer, marks.names, wholes.names)));
