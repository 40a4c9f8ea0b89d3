import type { Shown } from "./chart";
import { dayInWords } from "./day";

/** @returns the line under a picture: who made it, from how much, as of when, and under which licence. */
export function sourceLine({ coverage, asOf }: Pick<Shown<unknown>, "coverage" | "asOf">, present: string): string {
  const articles = `${coverage.articles.toLocaleString("en")} ${coverage.articles === 1 ? "article" : "articles"}`;
  const known = asOf.known === present ? "" : `, as known on ${dayInWords(asOf.known)}`;
  return `Standpoint, ${articles}; ${dayInWords(asOf.on)}${known}. CC BY 4.0`;
}
