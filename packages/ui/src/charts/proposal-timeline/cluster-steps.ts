import type { ProposalDatum } from "./props";

/** Rows of marks that a lane may have before those that crowd are put together. */
const MOST_ROWS = 5;
/** A stretch in which so few px hold so many marks that no row is left. */
const BUCKET = 72;
/** In a stretch of so few days everything is drawn, so that opening a cluster comes to an end. */
export const ALWAYS_OPEN_DAYS = 16;

/** A step on the axis. */
export type Held = {
  readonly datum: ProposalDatum;
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly partial: boolean;
};

/** Steps of few days, drawn as one mark with their number. */
export type Cluster = {
  readonly x: number;
  readonly data: readonly ProposalDatum[];
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
};

function toCluster(steps: readonly Held[]): Cluster {
  const days = steps.map(({ datum }) => datum.date ?? "").sort();
  return {
    x: Math.round(((steps[0]?.x ?? 0) + (steps.at(-1)?.x ?? 0)) / 2),
    data: steps.map(({ datum }) => datum),
    from: days[0] ?? "",
    to: days.at(-1) ?? "",
  };
}

/** @returns the most marks that would stand above each other at any place of the lane */
export function rowsWanted(held: readonly Held[], pitch: number): number {
  const ends: number[] = [];
  for (const { x } of [...held].sort((a, b) => a.x - b.x)) {
    const free = ends.findIndex((end) => end <= x - pitch + 0.01);
    ends[free === -1 ? ends.length : free] = x;
  }
  return ends.length;
}

/**
 * Puts together the steps of a day that crowd, where a lane would need too many rows. Steps of a month or a year keep
 * their bars.
 * @returns the clusters, and the steps that stand by themselves
 */
export function clusterSteps(held: readonly Held[], pitch: number): { clusters: Cluster[]; single: Held[] } {
  const single = held.filter(({ partial }) => partial);
  const dated = held.filter(({ partial }) => !partial).sort((a, b) => a.x - b.x);
  const clusters: Cluster[] = [];
  for (let i = 0; i < dated.length; ) {
    const start = dated[i]?.x ?? 0;
    const end = dated.findIndex(({ x }) => x > start + BUCKET);
    const bucket = dated.slice(i, end === -1 ? undefined : end);
    if (rowsWanted(bucket, pitch) > MOST_ROWS) clusters.push(toCluster(bucket));
    else single.push(...bucket);
    i += bucket.length;
  }
  return { clusters, single };
}
