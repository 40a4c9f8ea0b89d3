import { dayText } from "../../marks/day-text";
import { changesOf } from "./changes";
import type { CountryHistoryProps } from "./props";
import { changeSentence, historyTitle } from "./words";

/** The history in words, in English: every change with its cause. */
export function describe({
  data,
  holder,
  labels,
  on,
}: Pick<CountryHistoryProps, "data" | "holder" | "labels" | "on">): string {
  const changes = changesOf(data);
  return [`${historyTitle(labels(holder), changes)}, as of ${dayText(on)}.`, ...changes.map(changeSentence)].join(" ");
}
