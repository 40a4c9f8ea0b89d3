import type { ForceUnit } from "../codebook";
import { type Found, ofRole, ofRoles, roleSet } from "../found";
import type { Role } from "../languages/lexicon-of";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Quantity } from "../mentions/quantity";
import type { Reading } from "../reading";
import type { Sentence } from "../sentences/sentence";
import { COMMA, CUT, QUOTE, STOP, WORD } from "../sentences/tokens";

const FOLLOWING = roleSet("force:contribution", "speaker:coordination");
const WHOLES = roleSet("force:wholes", "frame:force", "frame:named");
const FORCES = roleSet("frame:force", "frame:named");

/**
 * What a number counts. `how`: a noun behind it, a whole before or behind it, people of a country, people of any kind,
 * or a noun left out.
 */
export type Counted = {
  readonly unit: ForceUnit;
  readonly from: number;
  readonly to: number;
  readonly how: "noun" | "whole" | "people" | "heads" | "bare";
  /** The row that found it, for the trace. */
  readonly row: string;
};

/** Adjectives between a number and its noun: "30,000 well-armed French and British ground troops". */
const ADJECTIVES = 6;
const UNITS: readonly ForceUnit[] = ["brigades", "battalions", "companies", "troops"];
const UNIT_NOUNS = roleSet(...UNITS.map((unit): Role => `unit:${unit}`));

/** What the number counts, when it may be troops; null when it counts something else. */
export function countedBy(reading: Reading, one: ReadSentence, sentence: Sentence, quantity: Quantity): Counted | null {
  const other = nearestBehind(reading, one, ofRole(one.found, "force:otherThings"), quantity.to);
  const noun = nounBehind(reading, one, quantity) ?? wholeBehind(reading, one, quantity);
  if (other && (!noun || other.from <= noun.from)) return null;
  return noun ?? wholeBefore(reading, one, quantity) ?? leftOut(reading, one, sentence, quantity);
}

function nounBehind(reading: Reading, one: ReadSentence, quantity: Quantity): Counted | null {
  const people = one.found.filter((name) => isPeople(reading, one, quantity, name));
  const matches = [...unitsIn(one.found), ...people, ...ofRole(one.found, "force:people")];
  const first = nearestBehind(reading, one, matches, quantity.to);
  const soldiers = first?.row.role === "name" ? nearestBehind(reading, one, unitsIn(one.found), quantity.to) : null;
  const nearest = soldiers ?? first;
  if (!nearest || (quantity.yearLike && (nearest.from > quantity.to || isYear(one, quantity)))) return null;
  const { row, from, to } = nearest;
  const how = row.role === "name" ? "people" : row.role === "force:people" ? "heads" : "noun";
  return { unit: unitOf(row.role), from, to, how, row: row.id };
}

/** "1,000 Danes", and where a language writes them as the adjective, "mil daneses", one that no noun follows. */
function isPeople(reading: Reading, one: ReadSentence, quantity: Quantity, { row, from, to }: Found): boolean {
  if (row.role !== "name") return false;
  if (row.name?.sort === "people") return true;
  if (row.name?.sort !== "adjective" || from !== quantity.to) return false;
  const verb = ofRoles(one.found, FOLLOWING).some((next) => next.from === to);
  return verb || endsHere(reading, one, to);
}

/** "30-tysięczny kontyngent", "5000-strong force": the number is the whole's adjective. */
function wholeBehind(reading: Reading, one: ReadSentence, quantity: Quantity): Counted | null {
  if (!quantity.adjectival) return null;
  const wholes = ofRoles(one.found, WHOLES);
  const whole = nearestBehind(reading, one, wholes, quantity.to);
  return whole && { unit: "troops", from: whole.from, to: whole.to, how: "whole", row: whole.row.id };
}

/** "In 2024 soldiers were …" */
function isYear(one: ReadSentence, quantity: Quantity): boolean {
  return ofRole(one.found, "date:within").some(({ to }) => to === quantity.from);
}

function unitsIn(found: readonly Found[]): readonly Found[] {
  const units = ofRoles(found, UNIT_NOUNS);
  const frames = ofRoles(found, FORCES);
  return [...units, ...frames.filter((frame) => !units.some((unit) => unit.from < frame.to && frame.from < unit.to))];
}

function unitOf(role: Role): ForceUnit {
  return UNITS.find((unit) => role === `unit:${unit}`) ?? "troops";
}

/** The first of the matches that begins within reach behind a token, with only words of the same phrase between. */
function nearestBehind(reading: Reading, one: ReadSentence, matches: readonly Found[], at: number): Found | null {
  const end = phraseEnd(reading, one, at);
  let nearest: Found | null = null;
  for (const match of matches) {
    if (match.from < at || match.from >= end) continue;
    if (!nearest || match.from < nearest.from || (match.from === nearest.from && match.to > nearest.to))
      nearest = match;
  }
  return nearest;
}

/** Where a noun phrase ends at the latest: at a word that begins something else; "and" goes on. */
function phraseEnd(reading: Reading, one: ReadSentence, at: number): number {
  const stops = ofRole(one.found, "force:bare");
  const joints = ofRole(one.found, "speaker:coordination");
  let end = at;
  while (end < at + ADJECTIVES && reading.tokens.kind[end] === WORD) {
    if (stops.some(({ from }) => from === end) && (end === at || !joints.some(({ from }) => from === end))) break;
    end++;
  }
  return end;
}

/** "A force of 30,000", "a contingent of up to 1,000": the whole, "of", the number, and no other noun behind. */
function wholeBefore(reading: Reading, one: ReadSentence, quantity: Quantity): Counted | null {
  const joint = ofRole(one.found, "force:of").find(({ to }) => to === quantity.from || to === quantity.number);
  const start = joint ? joint.from : quantity.from;
  const whole = ofRole(one.found, "force:wholes").find(
    ({ to }) => to <= start && start - to <= 2 && onlyWords(reading, to, start),
  );
  if (!joint || !whole || !endsHere(reading, one, quantity.to)) return null;
  return { unit: "troops", from: whole.from, to: quantity.to, how: "whole", row: whole.row.id };
}

function onlyWords(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reading.tokens.kind[at] !== WORD) return false;
  return true;
}

/** A number whose noun was left out, for it was said before: "64,000 from all over Europe", "up to 10,000 of them". */
function leftOut(reading: Reading, one: ReadSentence, sentence: Sentence, quantity: Quantity): Counted | null {
  if (quantity.to < sentence.to && !endsHere(reading, one, quantity.to)) return null;
  return { unit: "troops", from: quantity.from, to: quantity.to, how: "bare", row: "number alone" };
}

/** No noun follows: the clause ends, or a word that begins something else comes. */
function endsHere(reading: Reading, one: ReadSentence, at: number): boolean {
  const kind = reading.tokens.kind[at];
  if (kind !== WORD) return kind === undefined || kind === STOP || kind === COMMA || kind === CUT || kind === QUOTE;
  return ofRole(one.found, "force:bare").some(({ from }) => from === at);
}
