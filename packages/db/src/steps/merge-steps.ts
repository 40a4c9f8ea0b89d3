import type { Holder, Precision, ProposalType } from "@standpoint/core/codebook";

/** What decides which step an article's telling is of. */
export type Told = {
  readonly claimId: string;
  readonly date: string;
  readonly precision: Precision;
  /** The last day of `date`. */
  readonly day: string;
  readonly type: ProposalType;
  readonly proposers: readonly Holder[];
  /** The last day of the article's publication date. */
  readonly publishedDay: string | null;
};

type Publication = Pick<Told, "claimId" | "publishedDay">;

const FINENESS: Record<Precision, number> = { day: 0, month: 1, year: 2 };

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The finest date first, so that "in March" joins the day in March; then the fullest list of proposers. */
export function seedsFirst(a: Told, b: Told): number {
  return (
    FINENESS[a.precision] - FINENESS[b.precision] ||
    order(a.day, b.day) ||
    b.proposers.length - a.proposers.length ||
    firstPublished(a, b)
  );
}

/** @returns a negative number where `a` was published before `b` */
export function firstPublished(a: Publication, b: Publication): number {
  return order(a.publishedDay ?? "9999", b.publishedDay ?? "9999") || order(a.claimId, b.claimId);
}

const NOBODY = [""];

/** A step takes in what names one of its proposers (or nobody, where it has none), of the same type, ... */
const whoseOf = ({ proposers }: Pick<Told, "proposers">): readonly string[] =>
  proposers.length === 0 ? NOBODY : proposers;

/** ... with a date that agrees with its own as far as the coarser one goes: "in March" with a day in March. */
const coarserDates = ({ date }: Told): string[] => [...new Set([date.slice(0, 4), date.slice(0, 7), date])];

/** What a telling says of which step it is. */
type Way = Pick<Told, "type" | "date" | "proposers">;

/** @returns whether the step of `seed` takes in what is told so, if it comes after the seed and no earlier step does */
export function takesIn(seed: Way, told: Way): boolean {
  const whose = whoseOf(seed);
  return seed.type === told.type && seed.date.startsWith(told.date) && whoseOf(told).some((one) => whose.includes(one));
}

/**
 * Makes one step of all that articles tell of it.
 * @returns the tellings of each step together, that which the others are joined to first. Without those of other steps,
 *   and without those of later days, they come together in the same way
 */
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
