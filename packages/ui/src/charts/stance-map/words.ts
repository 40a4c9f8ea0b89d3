import type { Holder, Stance } from "@standpoint/core/codebook";
import { sentenceCase } from "@standpoint/words/sentence-case";
import type { Words } from "@standpoint/words/words";
import type { Standing } from "../../theme";
import { countStances } from "./counts";
import type { StanceMapDatum } from "./props";

/** What a stance means, for legends and screen readers. */
export const stanceMeaning = (stance: Stance, words: Words): string => words.say(`stanceBrief.${stance}`);

/** "no data" or the codebook's word, in the reader's language. */
export const standingText = (standing: Standing, words: Words): string => words.say(`stance.${standing}`);

/** The name of a legend entry that is a link: what it shows, then what it does. */
export function filterName(stance: Stance, count: number, words: Words): string {
  return words.say("map.showOnly", { stance: standingText(stance, words), count });
}

/** What the map shows, as a headline: "Fifteen countries back a force; four reject it". */
export function mapTitle(data: readonly StanceMapDatum[], words: Words): string {
  if (data.length === 0) return words.say("map.none");
  if (data.every(({ leftOut }) => leftOut)) return words.say("map.filtered");
  const { supports: back, opposes: reject } = countStances(data);
  const counts = { back, backText: words.count(back), reject, rejectText: words.count(reject) };
  return sentenceCase(words.say("map.title", counts));
}

/** How to read the map. */
export function mapSubtitle(on: string, words: Words): string {
  return words.say("drawn.mapSubtitle", { day: words.day(on) });
}

/** One holder in a sentence: "France: supports, since 26 Feb 2024; contested". */
export function holderSentence(name: string, datum: StanceMapDatum | undefined, words: Words): string {
  if (datum === undefined) return words.say("map.noData", { name });
  const { stance, since, contested, leftOut } = datum;
  const said = words.say("map.holder", { name, stance: standingText(stance, words), day: words.day(since) });
  return `${said}${contested ? words.say("map.contested") : ""}${leftOut ? words.say("map.leftOut") : ""}`;
}

/** The day shown, as the notes begin. */
export function asOfText(on: string, words: Words): string {
  return words.say("chart.asOf", { day: words.day(on) });
}

/**
 * The lines under the map: where the data is from, and under what reservation borders and names are drawn.
 * Kosovo: the EU's footnote (UNSCR 1244/1999 and the ICJ's opinion). Crimea: UN General Assembly resolution 68/262.
 */
export function mapNotes(source: string | undefined, on: string, kosovo: boolean, words: Words): string[] {
  const first = [asOfText(on, words), source && words.say("chart.source", { source }), words.say("drawn.mapCredit")];
  return [first.filter(Boolean).join(" "), words.say("drawn.borders"), ...(kosovo ? [words.say("drawn.kosovo")] : [])];
}

/** The name as the map writes it: Kosovo carries the footnote's mark. */
export function nameOnMap(holder: Holder, name: string): string {
  return holder === "XKX" ? `${name}*` : name;
}
