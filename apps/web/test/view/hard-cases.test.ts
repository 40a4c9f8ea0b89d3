import { readFileSync } from "node:fs";
import { english } from "@standpoint/words/english";
import { expect, it } from "vitest";
import { HARD_CASES } from "../../src/view/method/hard-cases";

const plain = (text: string) => text.replace(/[“”]/g, '"').replaceAll("`", "");
const codebook = readFileSync(new URL("../../../../docs/CODEBOOK.md", import.meta.url), "utf8");
const rows = plain(codebook)
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .filter((cells) => cells.length === 4);

it.each(HARD_CASES)("the method page decides as the codebook: %s", (each) => {
  const told = plain(english.say(`hardTold.${each}`));
  expect(rows.find(([, left]) => left === told)?.[2]).toBe(english.say(`hardCoded.${each}`));
});
