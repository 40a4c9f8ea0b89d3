import { dayInWords } from "../day";
import type { Opened } from "../open";
import type { Citation } from "./citation";

/**
 * @param url of the view with both its days said
 * @param accessed the day it is looked at, `YYYY-MM-DD`
 */
export function citationOf(
  { name, title, on, known }: Pick<Opened, "name" | "title" | "on" | "known">,
  url: string,
  accessed: string,
): Citation {
  const asKnown = known === on ? "" : `, as known on ${dayInWords(known)}`;
  return { chart: name, title: `${title}, as of ${dayInWords(on)}${asKnown}`, issued: known, accessed, url };
}
