import type { HistoryDatum } from "./props";

/** An unbroken run of one stance: what began it, and all that has decided it since. */
export type Change = {
  readonly cause: HistoryDatum;
  readonly to: string | null;
  readonly all: readonly HistoryDatum[];
};

/** @returns the runs of one stance, the oldest first; claims that change nothing are told with the run they fall in */
export function changesOf(data: readonly HistoryDatum[]): Change[] {
  const runs: HistoryDatum[][] = [];
  for (const datum of data) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.stance === datum.stance && last.to === datum.from) runs.at(-1)?.push(datum);
    else runs.push([datum]);
  }
  return runs.flatMap((all) => {
    const [cause] = all;
    return cause ? [{ cause, to: all.at(-1)?.to ?? null, all }] : [];
  });
}
