import type { Holder, Precision, ProposalType } from "@standpoint/core/codebook";
import { firstPublished, mergeSteps, type Told } from "./merge-steps";

/** Sources of a step that are told beside their number, the earliest published first. */
export const SOURCES_TOLD = 10;

/** A telling with the days between which its article version could be known. `knownTo` is the first day it no longer was. */
export type KnownTelling = Told & { readonly knownFrom: string; readonly knownTo: string | null };

/** How a step looks from a day on: what is told of a later day or a longer stretch joins it only when that is over. */
type Look = {
  readonly seedId: string;
  readonly type: ProposalType;
  readonly date: string;
  readonly precision: Precision;
  readonly day: string;
  readonly onFrom: string;
  readonly onTo: string | null;
  readonly firstId: string;
  readonly proposers: readonly Holder[];
  readonly sources: number;
  readonly sourceIds: readonly string[];
  readonly toldAs: readonly string[];
};

/** A look with the days on which it was known; each `to` is the day after the last, null means for ever. */
export type StepRectangle = Look & { readonly knownFrom: string; readonly knownTo: string | null };

/** @returns how a step looks in turn; what it is joined to comes first and has the finest date, so the earliest day */
function looksOf(step: readonly Told[]): Look[] {
  const days = [...new Set(step.map(({ day }) => day))].sort();
  return days.map((onFrom, index) => ({
    ...lookOf(step.filter(({ day }) => day <= onFrom)),
    onFrom,
    onTo: days[index + 1] ?? null,
  }));
}

/** @returns how a step looks of which these are told, that which the others are joined to first */
export function lookOf(tellings: readonly Told[]): Omit<Look, "onFrom" | "onTo"> {
  const { claimId: seedId, type, date, precision, day } = tellings[0] as Told;
  const published = [...tellings].sort(firstPublished).map(({ claimId }) => claimId);
  return {
    ...{ seedId, type, date, precision, day },
    firstId: published[0] as string,
    proposers: [...new Set(tellings.flatMap(({ proposers }) => proposers))].sort(),
    sources: tellings.length,
    sourceIds: published.slice(0, SOURCES_TOLD),
    toldAs: [...new Set(tellings.map((telling) => `${telling.date} ${telling.proposers.join(",")}`))].sort(),
  };
}

/** @returns what tells two rectangles of one step apart that are known at the same time */
export function placeOf({ seedId, onFrom }: Pick<Look, "seedId" | "onFrom">): string {
  return `${seedId} ${onFrom}`;
}

/** @returns whether two rectangles differ at most in the days on which they were known */
export function looksTheSame(a: StepRectangle, b: StepRectangle): boolean {
  return contentOf(a) === contentOf(b);
}

/** In an order of its own, since what comes from the database has another. */
function contentOf(look: Look): string {
  const { seedId, type, date, precision, day, onFrom, onTo, firstId, proposers, sources, sourceIds, toldAs } = look;
  return JSON.stringify([
    ...[seedId, type, date, precision, day, onFrom, onTo, firstId, proposers, sources, sourceIds, toldAs],
  ]);
}

/** @returns the days from `from` on, on which what is known changes */
function changeDays(tellings: readonly KnownTelling[], from: string): string[] {
  const days = tellings.flatMap(({ knownFrom, knownTo }) => [knownFrom < from ? from : knownFrom, knownTo ?? ""]);
  return [...new Set(days)].filter((day) => day !== "" && day >= from).sort();
}

/** What stands of a step on the day that is drawn, and of which tellings. */
type Drawn = { readonly tellings: readonly KnownTelling[]; readonly rectangles: readonly StepRectangle[] };

/**
 * How every step looked on every pair of days, as rectangles that never overlap.
 * @param tellings all that may be of the same steps, in any order
 * @param from draws only what was known from that day on
 */
export function stepRectangles(tellings: readonly KnownTelling[], from = ""): StepRectangle[] {
  const done: StepRectangle[] = [];
  let open = new Map<string, Drawn>();
  for (const known of changeDays(tellings, from)) {
    const there = tellings.filter(
      ({ knownFrom, knownTo }) => knownFrom <= known && (knownTo === null || known < knownTo),
    );
    const next = new Map<string, Drawn>();
    for (const step of mergeSteps(there)) {
      const seed = (step[0] as KnownTelling).claimId;
      next.set(seed, drawnFrom(open.get(seed), step, known));
    }
    for (const [seed, { rectangles }] of open) {
      const kept = new Set(next.get(seed)?.rectangles);
      for (const one of rectangles) if (!kept.has(one)) done.push({ ...one, knownTo: known });
    }
    open = next;
  }
  return [...done, ...[...open.values()].flatMap(({ rectangles }) => rectangles)];
}

/** A step of which nothing else is told than before stands as it stood, and what looks as before goes on. */
function drawnFrom(before: Drawn | undefined, step: readonly KnownTelling[], known: string): Drawn {
  const same = before?.tellings.length === step.length && step.every((one, i) => one === before.tellings[i]);
  if (before && same) return before;
  const stood = new Map(before?.rectangles.map((one) => [one.onFrom, one]));
  const rectangles = looksOf(step).map((look) => {
    const fresh = { ...look, knownFrom: known, knownTo: null };
    const one = stood.get(look.onFrom);
    return one && looksTheSame(one, fresh) ? one : fresh;
  });
  return { tellings: step, rectangles };
}

/**
 * Draws rectangles anew as known from a day on.
 * @param tellings those that could be known on that day or later
 * @param stored the rectangles that were known on the day before it or later
 * @returns what stands in place of `stored`
 */
export function redrawKnownFrom(
  known: string,
  tellings: readonly KnownTelling[],
  stored: readonly StepRectangle[],
): StepRectangle[] {
  const earlier = new Map(stored.filter(({ knownFrom }) => knownFrom < known).map((one) => [placeOf(one), one]));
  const drawn = stepRectangles(tellings, known).map((one) => {
    const before = one.knownFrom === known ? earlier.get(placeOf(one)) : undefined;
    if (!before || !looksTheSame(before, one)) return one;
    earlier.delete(placeOf(one));
    return { ...one, knownFrom: before.knownFrom };
  });
  return [...drawn, ...[...earlier.values()].map((one) => ({ ...one, knownTo: known }))];
}
