import { plainTable } from "../plain-table";
import type { ArticleEnd } from "./article-end";

/** The counts of a run. */
export type Tally = Record<ArticleEnd["outcome"] | "unsupported", number> & { reasons: Map<string, number> };

const ALWAYS = ["new", "unchanged", "updated", "duplicate", "rejected", "unsupported"] as const;
const SOMETIMES = ["queued", "withdrawn", "left out"] as const;
const MOST_REASONS = 10;

export function emptyTally(): Tally {
  const counts = {
    new: 0,
    unchanged: 0,
    updated: 0,
    duplicate: 0,
    queued: 0,
    rejected: 0,
    withdrawn: 0,
    "left out": 0,
    unsupported: 0,
  };
  return { ...counts, reasons: new Map() };
}

/** @returns whether anything has been counted. */
export function isBegun(tally: Tally): boolean {
  return Object.values(tally).some((n) => typeof n === "number" && n > 0);
}

export function count(tally: Tally, { outcome, unsupported, reason }: ArticleEnd): void {
  tally[outcome] += 1;
  if (unsupported) tally.unsupported += 1;
  if (outcome === "rejected" && reason !== undefined) tally.reasons.set(reason, (tally.reasons.get(reason) ?? 0) + 1);
}

/** The table at the end: what became of the articles, and why those that were rejected were. */
export function tallyTable(tally: Tally): string {
  const columns = [...ALWAYS, ...SOMETIMES.filter((column) => tally[column] > 0)];
  const counts = plainTable(columns, [columns.map((column) => tally[column])]);
  const reasons = [...tally.reasons].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const shown: [number, string][] = reasons.slice(0, MOST_REASONS).map(([reason, times]) => [times, reason]);
  const others = reasons.slice(MOST_REASONS).reduce((sum, [, times]) => sum + times, 0);
  if (others > 0) shown.push([others, "other reasons"]);
  return shown.length === 0 ? counts : `${counts}\n\n${plainTable(["rejected", "because"], shown)}`;
}

/** The counts for machines. */
export function tallyJson({ reasons, ...counts }: Tally): object {
  const { "left out": leftOut, ...others } = counts;
  return { total: { ...others, leftOut }, reasons: Object.fromEntries(reasons) };
}
