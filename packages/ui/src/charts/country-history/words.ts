import { dayText } from "../../marks/day-text";
import { inQuotes } from "../../marks/in-quotes";
import type { Change } from "./changes";
import type { HistoryDatum } from "./props";

/** What the history shows, as a headline: "France: supports since 10 Mar 2025, after open". */
export function historyTitle(name: string, changes: readonly Change[]): string {
  const last = changes.at(-1);
  if (!last) return `${name}: no position on record by this day`;
  const before = changes.at(-2);
  return `${name}: ${last.cause.stance} since ${dayText(last.cause.from)}${before ? `, after ${before.cause.stance}` : ""}`;
}

/** How to read the history. */
export const HISTORY_SUBTITLE =
  "The stated position on every day, and below it each change with the words that caused it. A tick is a report that decided; two arrowheads: sources of both sides within thirty days.";

/** Who said it and where: "Emmanuel Macron · Le Monde". */
export function voiceText({ actors, outlet }: HistoryDatum): string {
  const [first, ...others] = actors;
  const who = first && others.length > 0 ? `${first} + ${others.length}` : first;
  return [who, outlet].filter(Boolean).join(" · ");
}

/** A change in a sentence: "10 Mar 2025: supports. Emmanuel Macron · Le Monde: “We will send troops.”". */
export function changeSentence({ cause, all }: Change): string {
  const voice = voiceText(cause);
  const contested = all.some((datum) => datum.contested) ? ", contested" : "";
  return `${dayText(cause.from)}: ${cause.stance}${contested}. ${voice ? `${voice}: ` : ""}${inQuotes(cause.quote)}`;
}
