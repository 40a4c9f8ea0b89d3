import { extract } from "../../src/extract";
import { readSource } from "../../src/source/read-source";

/** Steps as `date type proposers`; 2025-03-27, the day of publication unless another is given, was a Thursday. */
export function stepsIn(language: string, text: string, published = "2025-03-27"): string[] {
  const file = `---\nlanguage: ${language}\npublished: ${published}\n---\n${text}`;
  const { proposals } = extract(readSource("x.md", new TextEncoder().encode(file)));
  return proposals.map(({ date, type, proposers }) => `${date} ${type} ${[...proposers].sort().join("+")}`);
}
