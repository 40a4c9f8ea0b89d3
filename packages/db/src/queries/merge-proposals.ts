import type { Holder, Precision, ProposalType } from "@standpoint/core/codebook";
import type { Citation } from "../answers/citation";
import type { ProposalRow } from "../answers/proposal-row";

/** One article's telling of a step. */
export type Telling = Citation & {
  date: string;
  precision: Precision;
  day: string;
  type: ProposalType;
  proposers: Holder[];
  summary: string;
  publishedDay: string | null;
};

const FINENESS: Record<Precision, number> = { day: 0, month: 1, year: 2 };

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The finest date first, so that "in March" joins the day in March; then the fullest list of proposers. */
function seedsFirst(a: Telling, b: Telling): number {
  return (
    FINENESS[a.precision] - FINENESS[b.precision] ||
    order(a.day, b.day) ||
    b.proposers.length - a.proposers.length ||
    firstPublished(a, b)
  );
}

function firstPublished(a: Telling, b: Telling): number {
  return order(a.publishedDay ?? "9999", b.publishedDay ?? "9999") || order(a.claimId, b.claimId);
}

/** Same type, the same or overlapping proposers, and dates that agree as far as the coarser one goes. */
function isSameStep(seed: Telling, other: Telling): boolean {
  if (seed.type !== other.type || !seed.date.startsWith(other.date)) return false;
  const noneNamed = seed.proposers.length === 0 && other.proposers.length === 0;
  return noneNamed || seed.proposers.some((proposer) => other.proposers.includes(proposer));
}

/** Makes one row of each step, however many articles tell of it. @returns the earliest step first */
export function mergeProposals(tellings: readonly Telling[]): ProposalRow[] {
  const steps: Telling[][] = [];
  for (const telling of [...tellings].sort(seedsFirst)) {
    const same = steps.find(([seed]) => seed && isSameStep(seed, telling));
    if (same) same.push(telling);
    else steps.push([telling]);
  }
  return steps.map(toRow).sort((a, b) => order(a.day, b.day) || order(a.id, b.id));
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
