import { ADVERSARY, HOST, type Holder } from "../codebook";
import { firstWhere } from "../first-where";
import { markOf, markSet } from "./marks";
import type { UnitClaim, UnitMention, Units } from "./units";

/** A stretch of units that is judged at once. */
export type Passage = { readonly from: number; readonly to: number };

/** A longer passage is read only so far. */
export const LONGEST = 160;

/** Rows of the table by which a unit's place towards the holder weighs: 16 distances × 3 kinds of sentence. */
export const POSITIONS = 48;
const NOWHERE = 15;
const OWN_SENTENCE = 0;
const CARRIED_SENTENCE = 1;
const OTHER_SENTENCE = 2;

/** The rows of words more than twenty units from the holder, in another sentence. */
export const FAR_BEFORE = OTHER_SENTENCE;
export const FAR_BEHIND = 14 * 3 + OTHER_SENTENCE;

/** Rows of the table by which it weighs between whose names a unit stands: see `neighbours`. */
export const NEIGHBOURS = 81;

/** A passage seen from one holder. */
export type View = {
  /** By unit of the passage: row of the table of positions. */
  readonly position: Uint8Array;
  /** By unit: row of the table of neighbours. */
  readonly neighbours: Uint8Array;
  /** By unit: 1 where the holder is named. */
  readonly named: Uint8Array;
  /** Units with the set of marks that the rules' claims add to them. */
  readonly claimed: readonly (readonly [unit: number, marks: number])[];
  /** Marks of the holder as a whole. */
  readonly whole: readonly number[];
};

/** The parts that a holder can have in the question; masked training material holds the part itself. */
export function partOf(holder: Holder): "host" | "adversary" | "body" | "state" {
  if (holder === HOST || holder === "host") return "host";
  if (holder === ADVERSARY || holder === "adversary") return "adversary";
  return holder === "NATO" || holder === "EU" || holder === "UN" || holder.startsWith("body") ? "body" : "state";
}

/** @returns whom a passage names or carries on, in order of appearance */
export function holdersIn(units: Units, passage: Passage): Holder[] {
  const holders = new Set<Holder>();
  for (let unit = passage.from; unit < passage.to; unit++) {
    const mention = units.mention[unit] as number;
    if (mention >= 0) for (const holder of (units.mentions[mention] as UnitMention).holders) holders.add(holder);
  }
  for (let unit = passage.from; unit < passage.to; unit++) {
    for (const holder of units.carried[units.sentence[unit] as number] ?? []) holders.add(holder);
  }
  return [...holders];
}

export function viewOf(units: Units, passage: Passage, holder: Holder): View {
  const size = passage.to - passage.from;
  const named = new Uint8Array(size);
  const places: number[] = [];
  let government = false;
  for (let i = 0; i < size; i++) {
    const mention = units.mentions[units.mention[passage.from + i] as number];
    if (!mention?.holders.includes(holder)) continue;
    named[i] = 1;
    places.push(i);
    government ||= mention.voice === "government";
  }
  return {
    position: positions(units, passage, holder, places),
    neighbours: neighbours(units, passage, holder),
    named,
    claimed: claimedIn(units, passage, holder),
    whole: marksOfWhole(partOf(holder), government, units.language),
  };
}

const NO_CLAIMS: View["claimed"] = [];

function claimedIn({ claims }: Units, { from, to }: Passage, holder: Holder): View["claimed"] {
  let claimed: [number, number][] | null = null;
  for (let i = firstWhere(claims.length, (at) => unitAt(claims, at) >= from); i < claims.length; i++) {
    const claim = claims[i] as UnitClaim;
    if (claim.unit >= to) break;
    if (claim.holder !== holder) continue;
    claimed ??= [];
    claimed.push([claim.unit - from, marksOfClaim(claim)]);
  }
  return claimed ?? NO_CLAIMS;
}

/** By stance, frame and whether it is history. */
const claimMarks = new Map<string, Map<string, number>>();

function marksOfClaim({ stance, frame, historical }: UnitClaim): number {
  let known = claimMarks.get(stance);
  if (!known) {
    known = new Map();
    claimMarks.set(stance, known);
  }
  const key = historical ? `${frame}:historical` : frame;
  let set = known.get(key);
  if (set === undefined) {
    const marks = [markOf(`claim:${stance}`), markOf(`claim:${stance}:${frame}`)];
    set = markSet(historical ? [...marks, markOf("claim:historical")] : marks);
    known.set(key, set);
  }
  return set;
}

/** Few marks of a holder as a whole come together: the same are the same list. */
const wholes = new Map<string, readonly number[]>();

function marksOfWhole(part: string, government: boolean, language: string): readonly number[] {
  const speaks = government ? "holder:speaks" : "holder:silent";
  const key = `${speaks} ${part} ${language}`;
  let marks = wholes.get(key);
  if (!marks) {
    marks = [`holder:${part}`, speaks, `language:${language}`].map(markOf);
    wholes.set(key, marks);
  }
  return marks;
}

/**
 * Between whose names each unit stands in its sentence: of the governments named before it the last that may be a subject
 * and the last of all, of those behind it the first that may be a subject and the first of all; each nobody, another, or
 * the holder. Distance alone does not tell who refuses in "Paris proposes what Berlin refuses".
 */
export function neighbours(units: Units, { from, to }: Passage, holder: Holder): Uint8Array {
  const rows = new Uint8Array(to - from);
  const look = (start: number, step: 1 | -1, subject: number, any: number): void => {
    let [last, lastSubject, sentence] = [0, 0, -1];
    for (let i = start; i >= 0 && i < rows.length; i += step) {
      const unit = from + i;
      if (units.sentence[unit] !== sentence) {
        sentence = units.sentence[unit] as number;
        last = 0;
        lastSubject = 0;
      }
      const mention = units.mentions[units.mention[unit] as number];
      if (mention && mention.holders.length > 0 && mention.voice === "government") {
        last = mention.holders.includes(holder) ? 2 : 1;
        if (mention.place === "free") lastSubject = last;
      }
      rows[i] = (rows[i] as number) + lastSubject * subject + last * any;
    }
  };
  look(0, 1, 27, 9);
  look(rows.length - 1, -1, 3, 1);
  return rows;
}

function unitAt(claims: readonly UnitClaim[], index: number): number {
  return (claims[index] as UnitClaim).unit;
}

/** @returns the first and the last sentence of a passage */
export function sentencesOf(units: Units, { from, to }: Passage): readonly [first: number, last: number] {
  return [units.sentence[from] as number, units.sentence[to - 1] as number];
}

function positions(units: Units, { from, to }: Passage, holder: Holder, places: readonly number[]): Uint8Array {
  const size = to - from;
  const rows = new Uint8Array(size);
  let next = 0;
  for (let i = 0; i < size; ) {
    const sentence = units.sentence[from + i] as number;
    let end = i + 1;
    while (end < size && units.sentence[from + end] === sentence) end++;
    const kind = kindOf(units, sentence, holder, i, end, places);
    for (; i < end; i++) {
      while (
        next + 1 < places.length &&
        Math.abs((places[next + 1] as number) - i) < Math.abs((places[next] as number) - i)
      )
        next++;
      rows[i] = (places.length ? 7 + step(i - (places[next] as number)) : NOWHERE) * 3 + kind;
    }
  }
  return rows;
}

function kindOf(
  units: Units,
  sentence: number,
  holder: Holder,
  from: number,
  to: number,
  places: readonly number[],
): number {
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    if (place >= from && place < to) return OWN_SENTENCE;
  }
  return units.carried[sentence]?.includes(holder) ? CARRIED_SENTENCE : OTHER_SENTENCE;
}

/** Distances in units, in steps that grow: ±0, 1, 2, 3–4, 5–7, 8–12, 13–20, more. */
function step(distance: number): number {
  const far = Math.abs(distance);
  const size = far <= 2 ? far : far <= 4 ? 3 : far <= 7 ? 4 : far <= 12 ? 5 : far <= 20 ? 6 : 7;
  return distance >= 0 ? size : -size;
}
