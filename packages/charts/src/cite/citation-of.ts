import { english } from "@standpoint/words/english";
import type { Words } from "@standpoint/words/words";
import type { Opened } from "../open";
import type { Cited } from "./citation";

/** @param url of the view with both its days said */
export function citationOf(
  { name, title, on, known }: Pick<Opened, "name" | "title" | "on" | "known">,
  url: string,
  { say, day }: Words = english,
): Cited {
  const asKnown = known === on ? "" : say("chart.knownOn", { day: day(known) });
  return { chart: name, title: `${title}, ${say("chart.asOfDay", { day: day(on) })}${asKnown}`, issued: known, url };
}
