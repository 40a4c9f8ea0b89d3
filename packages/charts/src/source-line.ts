import { english } from "@standpoint/words/english";
import type { Words } from "@standpoint/words/words";
import type { Shown } from "./chart";

type Told = Pick<Shown<unknown>, "coverage" | "asOf">;

function line({ coverage: { articles } }: Told, day: string, rest: string, { say, number }: Words): string {
  return `${say("chart.sourceLine", { articles, number: number(articles), day })}${rest}. CC BY 4.0`;
}

/** @returns the line under a picture: who made it, from how much, as of when, and under which licence. */
export function sourceLine(told: Told, present: string, words: Words = english): string {
  const { on, known } = told.asOf;
  const late = known === present ? "" : words.say("chart.knownOn", { day: words.day(known) });
  return line(told, words.day(on), late, words);
}

/** @returns the same line of a picture that stays as it is; its articles are those behind its own rows */
export function frozenSourceLine(told: Told, words: Words = english): string {
  const { on, known } = told.asOf;
  const late = known === on ? "" : words.say("chart.knownOn", { day: words.day(known) });
  return line(told, words.say("chart.asOfDay", { day: words.day(on) }), `${late}${words.say("chart.frozen")}`, words);
}
