import { english } from "@standpoint/words/english";
import { changesOf } from "./changes";
import type { CountryHistoryProps } from "./props";
import { changeSentence, historyTitle } from "./words";

/** The history in words: every change with its cause. */
export function describe({
  data,
  holder,
  labels,
  on,
  words = english,
}: Pick<CountryHistoryProps, "data" | "holder" | "labels" | "on" | "words">): string {
  const changes = changesOf(data);
  const title = words.say("map.described", { title: historyTitle(labels(holder), changes, words), day: words.day(on) });
  return [title, ...changes.map((change) => changeSentence(change, words))].join(" ");
}
