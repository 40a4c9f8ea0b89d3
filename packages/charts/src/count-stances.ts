import { HOST, type Holder, isOrganisation, STANCES, type Stance } from "@standpoint/core/codebook";
import type { HeldInterval } from "@standpoint/db";
import { COUNTED, type Counted, type StanceCountsDatum } from "@standpoint/ui/charts/stance-counts";

const groupOf = (holder: Holder): Counted =>
  holder === HOST ? "host" : isOrganisation(holder) ? "organisations" : "countries";

type Step = { readonly day: string; readonly stance: Stance; readonly by: 1 | -1 };

/** Each interval adds one to its stance on its first day and takes it away on the day after its last. */
function stepsOf(intervals: readonly HeldInterval[]): Step[] {
  const steps = intervals.flatMap(({ from, to, stance }): Step[] => [
    { day: from, stance, by: 1 },
    ...(to === null ? [] : [{ day: to, stance, by: -1 as const }]),
  ]);
  return steps.sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** @returns a group's counts, one row a stretch of days in which none of them changes */
function countGroup(group: Counted, intervals: readonly HeldInterval[]): StanceCountsDatum[] {
  const now = Object.fromEntries(STANCES.map((stance) => [stance, 0])) as Record<Stance, number>;
  const rows: { from: string; counts: Record<Stance, number> }[] = [];
  const steps = stepsOf(intervals);
  steps.forEach(({ day, stance, by }, i) => {
    now[stance] += by;
    if (steps[i + 1]?.day === day) return;
    const last = rows.at(-1);
    if (!last || STANCES.some((each) => last.counts[each] !== now[each])) rows.push({ from: day, counts: { ...now } });
  });
  return rows.map(({ from, counts }, i) => ({ group, from, to: rows[i + 1]?.from ?? null, ...counts }));
}

/**
 * How many held each stance, day by day: countries, the host and organisations each by themselves.
 * @returns the stretches of each group, the earliest first
 */
export function countStances(intervals: readonly HeldInterval[]): StanceCountsDatum[] {
  return COUNTED.flatMap((group) => {
    const own = intervals.filter(({ holder }) => groupOf(holder) === group);
    return countGroup(group, own);
  });
}
