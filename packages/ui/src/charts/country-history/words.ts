import type { Words } from "@standpoint/words/words";
import { inQuotes } from "../../marks/in-quotes";
import type { Change } from "./changes";
import type { HistoryDatum } from "./props";

/** What the history shows, as a headline: "France: supports since 10 Mar 2025, after open". */
export function historyTitle(name: string, changes: readonly Change[], { say, day }: Words): string {
  const last = changes.at(-1);
  if (!last) return say("history.none", { name });
  const before = changes.at(-2);
  const { stance, from } = last.cause;
  const now = say("history.since", { name, stance: say(`stance.${stance}`), day: day(from) });
  return before ? now + say("history.after", { stance: say(`stance.${before.cause.stance}`) }) : now;
}

/** Who said it and where: "Emmanuel Macron · Le Monde". */
export function voiceText({ actors, outlet }: HistoryDatum): string {
  const [first, ...others] = actors;
  const who = first && others.length > 0 ? `${first} + ${others.length}` : first;
  return [who, outlet].filter(Boolean).join(" · ");
}

/** A change in a sentence: "10 Mar 2025: supports. Emmanuel Macron · Le Monde: “We will send troops.”". */
export function changeSentence({ cause, all }: Change, { say, day }: Words): string {
  const voice = voiceText(cause);
  const quote = inQuotes(cause.quote);
  const contested = all.some((datum) => datum.contested) ? say("claim.contested") : "";
  const what = `${say(`stance.${cause.stance}`)}${contested}`;
  const moved = say("drawn.named", { name: day(cause.from), what });
  return `${moved}. ${voice ? say("drawn.named", { name: voice, what: quote }) : quote}`;
}
