import type { Holder, Stance } from "@standpoint/core/codebook";
import { dayText } from "../../marks/day-text";
import { countText, sentenceCase } from "../../marks/number-text";
import type { Standing } from "../../theme";
import { countStances } from "./counts";
import type { StanceMapDatum } from "./props";

/** The codebook's word and what it means, for legends and screen readers. */
export const STANCE_MEANINGS: Readonly<Record<Stance, string>> = {
  supports: "backs a deployment",
  open: "would consider it",
  uncommitted: "undecided",
  declines: "will not send its own",
  opposes: "rejects a deployment",
};

/** "no data" or the codebook's word. */
export function standingText(standing: Standing): string {
  return standing === "no_data" ? "no data" : standing;
}

const countries = (count: number) => `${countText(count)} ${count === 1 ? "country" : "countries"}`;

/** The name of a legend entry that is a link: what it shows, then what it does. */
export function filterName(stance: Stance, count: number): string {
  return `${stance} ${count}: show only these`;
}

/** What the map shows, as a headline: "Fifteen countries back a force; four reject it". */
export function mapTitle(data: readonly StanceMapDatum[]): string {
  if (data.length === 0) return "No position on record by this day";
  if (data.every(({ leftOut }) => leftOut)) return "No position that this filter lets through";
  const { supports, opposes } = countStances(data);
  const back = `${countries(supports)} ${supports === 1 ? "backs" : "back"} a force`;
  const reject = `${opposes === 0 ? "none" : countText(opposes)} ${opposes > 1 ? "reject" : "rejects"} it`;
  return sentenceCase(`${back}; ${reject}`);
}

/** How to read the map. */
export function mapSubtitle(on: string): string {
  return `Governments’ latest stated position on sending foreign troops to Ukraine, as of ${dayText(on)}. Ukraine and organisations are not counted.`;
}

/** One holder in a sentence: "France: supports, since 26 Feb 2024; contested". */
export function holderSentence(name: string, datum: StanceMapDatum | undefined): string {
  if (datum === undefined) return `${name}: no data`;
  const said = `${name}: ${datum.stance}, since ${dayText(datum.since)}`;
  return `${said}${datum.contested ? "; contested" : ""}${datum.leftOut ? "; left out by the filter" : ""}`;
}

/** The day shown, as the notes begin. */
export function asOfText(on: string): string {
  return `As of ${dayText(on)}.`;
}

/**
 * The lines under the map: where the data is from, and under what reservation borders and names are drawn.
 * Kosovo: the EU's footnote (UNSCR 1244/1999 and the ICJ's opinion). Crimea: UN General Assembly resolution 68/262.
 */
export function mapNotes(source: string | undefined, on: string, kosovo: boolean): string[] {
  const first = [asOfText(on), source && `Source: ${source}.`, "Map: Natural Earth, Visionscarto."];
  return [
    first.filter(Boolean).join(" "),
    "Borders and names imply no endorsement. Crimea is shown as part of Ukraine (UN General Assembly resolution 68/262).",
    ...(kosovo
      ? [
          "* This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.",
        ]
      : []),
  ];
}

/** The name as the map writes it: Kosovo carries the footnote's mark. */
export function nameOnMap(holder: Holder, name: string): string {
  return holder === "XKX" ? `${name}*` : name;
}
