import type { Holder, Precision } from "../codebook";
import { type Found, ofRole, ofRoles, roleSet } from "../found";
import type { Reading } from "../reading";
import type { Sentence } from "../sentences/sentence";
import { COMMA, CUT } from "../sentences/tokens";
import { findDates } from "./find-dates";
import type { ReadSentence } from "./find-mentions";
import type { FoundDate } from "./found-date";

const SAID = roleSet("speaker:reporting", "speaker:source", "step:announcement", "step:refusal");

/** When a position was taken, as the text tells it. */
export type StatedDate = { readonly date: string; readonly precision: Precision };

/** What stands between who speaks and a date: a word a little, commas more, a new clause most. */
const WORD_COST = 0.12;
const COMMA_COST = 0.7;
const CLAUSE_COST = 2;
/** Further off a date is that of something else: "the war that began in 2022". */
const MOST = 6;
/** A bare year tells when only close by: years abound in what is told about the past. */
const MOST_OF_YEAR = 1.2;
/** Nobody took a position on foreign troops in Ukraine before the war: "joined NATO in 1949". */
const FIRST_YEAR = "2022";
/** How many words a speech verb may stand from who speaks. */
const BESIDE = 4;

/**
 * The date at which a holder took a position, as the sentence states it: "said on 16 February 2025", "in February
 * 2024", "last Tuesday". Days to come and dates that only end or begin something ("until 2030") tell none.
 * @returns null where the sentence states none, and for the month or year of publication itself, from whose last day the
 * position would count though it was taken before the article came out; no date is finer than the day of publication is known
 */
export function positionDate(reading: Reading, one: ReadSentence, holder: Holder): StatedDate | null {
  const sentence = reading.sentences[one.index] as Sentence;
  const found = nearestDate(reading, one, findDates(reading, one.found, sentence), holder);
  const { published } = reading.document.source;
  if (!found || (found.precision !== "day" && published?.startsWith(found.date))) return null;
  return { date: found.date, precision: found.precision };
}

/** Of the dates of a sentence the one that tells when the holder speaks or acts in it. */
export function nearestDate(
  reading: Reading,
  one: ReadSentence,
  dates: readonly FoundDate[],
  holder: Holder,
): FoundDate | null {
  const past = dates.filter((date) => !date.ahead && !date.bound && date.date >= FIRST_YEAR);
  if (past.length === 0) return null;
  const anchors = anchorsOf(one, holder);
  const costs = past.map((date) => Math.min(...anchors.map((at) => cost(reading, one.found, at, date))));
  const least = Math.min(...costs);
  const best = past[costs.indexOf(least)] as FoundDate;
  return least <= (best.precision === "year" ? MOST_OF_YEAR : MOST) ? best : null;
}

/** Where the holder is named and speaks; without a name in the sentence, where somebody speaks or says what he holds. */
function anchorsOf(one: ReadSentence, holder: Holder): readonly number[] {
  const named = one.mentions.filter((mention) => mention.holders.includes(holder));
  const acting = named.filter((mention) => mention.place === "free");
  const who = acting.length > 0 ? acting : named;
  const said = ofRoles(one.found, SAID);
  const near = said.filter((verb) => who.some((mention) => distance(verb, mention) <= BESIDE));
  const anchors = [...who, ...near].map(({ from }) => from);
  if (anchors.length > 0) return anchors;
  const words = said.length > 0 ? said : ofRole(one.found, "cue");
  return words.length > 0 ? words.map(({ from }) => from) : [one.found[0]?.from ?? 0];
}

function distance(a: { from: number; to: number }, b: { from: number; to: number }): number {
  return Math.max(a.from - b.to, b.from - a.to, 0);
}

function cost(reading: Reading, found: readonly Found[], at: number, date: FoundDate): number {
  const from = Math.min(at, date.to);
  const to = Math.max(at, date.from);
  let sum = 0;
  for (let token = from; token < to; token++) {
    const kind = reading.tokens.kind[token];
    sum += kind === CUT ? CLAUSE_COST : kind === COMMA ? COMMA_COST : WORD_COST;
  }
  const clauses = ofRole(found, "modifier:clause").filter((clause) => clause.from > from && clause.from < to);
  return sum + clauses.length * CLAUSE_COST;
}
