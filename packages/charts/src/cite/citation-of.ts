import { dayInWords } from "../day";
import type { Opened } from "../open";
import type { Cited } from "./citation";

/** @param url of the view with both its days said */
export function citationOf(
  { name, title, on, known }: Pick<Opened, "name" | "title" | "on" | "known">,
  url: string,
): Cited {
  const asKnown = known === on ? "" : `, as known on ${dayInWords(known)}`;
  return { chart: name, title: `${title}, as of ${dayInWords(on)}${asKnown}`, issued: known, url };
}
