import type { ForceSize } from "../../src/codebook";
import { readDocument } from "../../src/document/read-document";
import { measureForces } from "../../src/force-sizes/measure-forces";
import { languageOf } from "../../src/languages";
import { findMentions } from "../../src/mentions/find-mentions";
import { readArticle } from "../../src/reading";
import { readSource } from "../../src/source/read-source";

/** The force sizes of a text. */
export function forcesIn(code: string, text: string): ForceSize[] {
  const language = languageOf(code);
  if (!language) throw new Error(`no pack for ${code}`);
  const source = readSource("x.txt", new TextEncoder().encode(text));
  const reading = readArticle(readDocument(source, code), language);
  return measureForces(reading, findMentions(reading));
}

/** As told/told.ts writes them. */
export function sizesIn(code: string, text: string): string[] {
  return forcesIn(code, text).map(({ min, max, unit }) => {
    const value = min === max ? `${min}` : `${min ?? ""}-${max ?? ""}`;
    return unit === "troops" ? value : `${value} ${unit}`;
  });
}
