import type { Words } from "@standpoint/words/words";

/** The last note under a picture: the day shown and where the data are from, as far as they are given. */
export function sourceNote(on: string | undefined, source: string | undefined, words: Words): string {
  const day = on && words.say("chart.asOf", { day: words.day(on) });
  return [day, source && words.say("chart.source", { source })].filter(Boolean).join(" ");
}
