import type { Shown } from "./chart";
import { dayInWords } from "./day";

const counted = (articles: number) => `${articles.toLocaleString("en")} ${articles === 1 ? "article" : "articles"}`;

/** @returns the line under a picture: who made it, from how much, as of when, and under which licence. */
export function sourceLine({ coverage, asOf }: Pick<Shown<unknown>, "coverage" | "asOf">, present: string): string {
  const known = asOf.known === present ? "" : `, as known on ${dayInWords(asOf.known)}`;
  return `Standpoint, ${counted(coverage.articles)}; ${dayInWords(asOf.on)}${known}. CC BY 4.0`;
}

/** @returns the same line of a picture that stays as it is; its articles are those behind its own rows */
export function frozenSourceLine({ coverage, asOf }: Pick<Shown<unknown>, "coverage" | "asOf">): string {
  const known = asOf.known === asOf.on ? "" : `, as known on ${dayInWords(asOf.known)}`;
  return `Standpoint, ${counted(coverage.articles)}; as of ${dayInWords(asOf.on)}${known}, frozen. CC BY 4.0`;
}
