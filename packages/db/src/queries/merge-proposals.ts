import type { Holder, Precision, ProposalType } from "@standpoint/core/codebook";
import type { Citation } from "../answers/citation";
import type { ProposalRow } from "../answers/proposal-row";

/** What decides which step an article's telling is of. */
export type Told = {
  claimId: string;
  date: string;
  precision: Precision;
  day: string;
  type: ProposalType;
  proposers: Holder[];
  publishedDay: string | null;
};

/** One article's telling of a step. */
export type Telling = Citation & Told & { summary: string };

const FINENESS: Record<Precision, number> = { day: 0, month: 1, year: 2 };

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The finest date first, so that "in March" joins the day in March; then the fullest list of proposers. */
function seedsFirst(a: Told, b: Told): number {
  return (
    FINENESS[a.precision] - FINENESS[b.precision] ||
    order(a.day, b.day) ||
    b.proposers.length - a.proposers.length ||
    firstPublished(a, b)
  );
}

function firstPublished(a: Told, b: Told): number {
  return order(a.publishedDay ?? "9999", b.publishedDay ?? "9999") || order(a.claimId, b.claimId);
}

const NOBODY = [""];

/** A step takes in what names one of its proposers (or nobody, where it has none), of the same type, ... */
const whoseOf = ({ proposers }: Told): readonly string[] => (proposers.length === 0 ? NOBODY : proposers);

/** ... with a date that agrees with its own as far as the coarser one goes: "in March" with a day in March. */
const coarserDates = ({ date }: Told): string[] => [...new Set([date.slice(0, 4), date.slice(0, 7), date])];

/** Makes one row of each step, however many articles tell of it. @returns the earliest step first */
export function mergeProposals(tellings: readonly Telling[]): ProposalRow[] {
  return mergeSteps(tellings)
    .map(toRow)
    .sort((a, b) => order(a.day, b.day) || order(a.id, b.id));
}

/** @returns the tellings of each step together. Without those of other steps, they come together in the same way. */
export function mergeSteps<T extends Told>(tellings: readonly T[]): T[][] {
  const steps: T[][] = [];
  // The first step that takes in what is said so, found without looking through all of them.
  const taking = new Map<string, number>();
  for (const telling of [...tellings].sort(seedsFirst)) {
    const { type, date } = telling;
    const found = whoseOf(telling).flatMap((whose) => taking.get(`${type} ${date} ${whose}`) ?? []);
    if (found.length > 0) {
      steps[Math.min(...found)]?.push(telling);
      continue;
    }
    const index = steps.push([telling]) - 1;
    for (const whose of whoseOf(telling))
      for (const coarser of coarserDates(telling)) {
        const key = `${type} ${coarser} ${whose}`;
        if (!taking.has(key)) taking.set(key, index);
      }
  }
  return steps;
}

function toRow(tellings: readonly Telling[]): ProposalRow {
  const [seed] = tellings as [Telling];
  const published = [...tellings].sort(firstPublished);
  return {
    id: (published[0] as Telling).claimId,
    date: seed.date,
    precision: seed.precision,
    day: seed.day,
    type: seed.type,
    proposers: [...new Set(tellings.flatMap(({ proposers }) => proposers))].sort(),
    summary: seed.summary,
    sources: published.map(toCitation),
  };
}

function toCitation(telling: Telling): Citation {
  const {
    date: _d,
    precision: _p,
    day: _y,
    type: _t,
    proposers: _r,
    summary: _s,
    publishedDay: _u,
    ...citation
  } = telling;
  return citation;
}
