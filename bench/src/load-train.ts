import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Source } from "@standpoint/core";
import { loadTexts } from "./load-texts";

const DATA = resolve(import.meta.dirname, "../../data/briefs");

/** @returns the briefs of the train part: the others are for counting what the machine gets right. */
export function loadTrain(): Source[] {
  const split = JSON.parse(readFileSync(join(DATA, "split.json"), "utf8")) as { train: string[] };
  const train = new Set(split.train);
  return loadTexts(DATA).filter(({ file }) => train.has(file.replace(/\.\w+$/, "")));
}
