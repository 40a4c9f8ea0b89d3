import type { Holder, Stance } from "@standpoint/core/codebook";
import type { PositionStretch, PositionStretches } from "@standpoint/db";
import type { StanceMapDatum } from "@standpoint/ui/charts/stance-map";

/*
 * The positions of many days in one small value, so that a page answers a change of day from what it has. No database
 * is imported here: the browser reads the steps with the same code that the server wrote them with.
 */

/** 1: contested; 2: a filter leaves out what decides there. */
type Mark = 0 | 1 | 2;
const LEFT_OUT = 2;

/** From a day on a holder stands so. `since` only where it is another day. */
export type Step = readonly [from: string, stance: Stance, mark: Mark, since?: string];

export type PositionSteps = {
  /** Days before it cannot be answered from these steps; null: every day can. */
  readonly completeFrom: string | null;
  /** Earliest step first. */
  readonly byHolder: Readonly<Record<Holder, readonly Step[]>>;
};

function stepOf({ from, stance, contested, since }: PositionStretch, kept: boolean): Step {
  const step = [from, stance, kept ? (contested ? 1 : 0) : LEFT_OUT] as const;
  return since === from ? step : [...step, since];
}

const sinceOf = (step: Step) => step[3] ?? step[0];

const showsTheSame = (a: Step | undefined, b: Step) =>
  a !== undefined && a[1] === b[1] && a[2] === b[2] && sinceOf(a) === sinceOf(b);

/** @returns the steps; stretches that look the same on the map are one, those that `keep` refuses are marked as left out */
export function toSteps(
  { stretches, completeFrom }: PositionStretches,
  keep: (stretch: PositionStretch) => boolean,
): PositionSteps {
  const byHolder: Record<Holder, Step[]> = {};
  for (const stretch of stretches) {
    byHolder[stretch.holder] ??= [];
    const steps = byHolder[stretch.holder] as Step[];
    const step = stepOf(stretch, keep(stretch));
    if (!showsTheSame(steps.at(-1), step)) steps.push(step);
  }
  return { completeFrom, byHolder };
}

/** Whether the steps tell where holders stood that day. */
export function tellsOf({ completeFrom }: PositionSteps, on: string): boolean {
  return completeFrom === null || on >= completeFrom;
}

/** @returns where each holder stood that day, by code: the same as `stanceMap` gives */
export function positionsOn({ byHolder }: PositionSteps, on: string): StanceMapDatum[] {
  return Object.entries(byHolder).flatMap(([holder, steps]) => {
    const step = steps.findLast(([from]) => from <= on);
    if (!step) return [];
    const datum = { holder, stance: step[1], contested: step[2] === 1, since: sinceOf(step) };
    return [step[2] === LEFT_OUT ? { ...datum, leftOut: true } : datum];
  });
}

/** A stretch of one stance. `to` is the first day after it; null: it still held on the day asked for. */
export type Run = { readonly from: string; readonly to: string | null; readonly stance: Stance };

/** @returns how one holder moved up to a day, oldest first, broken off where a filter leaves out what decides */
export function runsOf({ byHolder }: PositionSteps, holder: Holder, on: string): Run[] {
  const runs: { from: string; to: string | null; stance: Stance }[] = [];
  let last: Stance | null = null;
  for (const [from, held, mark] of byHolder[holder] ?? []) {
    if (from > on) break;
    const stance = mark === LEFT_OUT ? null : held;
    if (stance === last) continue;
    const before = runs.at(-1);
    if (before && before.to === null) before.to = from;
    if (stance !== null) runs.push({ from, to: null, stance });
    last = stance;
  }
  return runs;
}

/** How one holder's standing differs between two days; null: none was known. */
export type Move = {
  readonly holder: Holder;
  readonly before: Stance | null;
  readonly after: Stance | null;
  /** The first day of the later stance; null where none is known any more. */
  readonly since: string | null;
};

/** @returns who stands elsewhere on the later day, the latest to move first; none that a filter leaves out on both days */
export function movesBetween(before: readonly StanceMapDatum[], after: readonly StanceMapDatum[]): Move[] {
  const [then, now] = [before, after].map((data) => new Map(data.map((datum) => [datum.holder, datum])));
  const holders = [...new Set([...before, ...after].map(({ holder }) => holder))];
  return holders
    .filter((holder) => [then, now].some((day) => day?.get(holder)?.leftOut === undefined && day?.has(holder)))
    .map((holder): Move => {
      const later = now?.get(holder);
      return {
        holder,
        before: then?.get(holder)?.stance ?? null,
        after: later?.stance ?? null,
        since: later?.since ?? null,
      };
    })
    .filter((move) => move.before !== move.after)
    .sort((a, b) => (b.since ?? "").localeCompare(a.since ?? "") || a.holder.localeCompare(b.holder));
}
