import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { HARD_CASES } from "../../src/view/method/hard-cases";

const plain = (text: string) => text.replace(/[“”]/g, '"').replaceAll("`", "");
const codebook = readFileSync(new URL("../../../../docs/CODEBOOK.md", import.meta.url), "utf8");
const rows = plain(codebook)
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .filter((cells) => cells.length === 4);

it.each(HARD_CASES)("the method page decides as the codebook: $told", ({ told, coded }) => {
  expect(rows.find(([, left]) => left === plain(told))?.[2]).toBe(coded);
});
