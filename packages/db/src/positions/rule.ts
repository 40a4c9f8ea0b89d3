import { OFFICES, type Office, type Stance, sideOf } from "@standpoint/core/codebook";
import { daysBetween } from "./day-number";

/** What the rule looks at in a claim. Claims without a day never reach it: they colour nothing. */
export type JudgedClaim = {
  readonly id: string;
  readonly articleId: string;
  readonly stance: Stance;
  readonly office: Office | null;
  /** Last day of the position's date. */
  readonly day: string;
  /** Last day of the article's publication date. */
  readonly publishedDay: string | null;
  /** 0 to 1. */
  readonly confidence: number;
};

/** Claims of the other side this many days before the deciding one make a position contested. */
export const CONTESTED_WITHIN_DAYS = 30;

type Criterion = {
  readonly name: "date" | "office" | "publication" | "confidence" | "article" | "claim";
  /** Negative when `a` goes first. */
  readonly compare: (a: JudgedClaim, b: JudgedClaim) => number;
};

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Nobody named ("Poland ruled it out") stands level with `other`. */
const rank = ({ office }: JudgedClaim): number => OFFICES.indexOf(office ?? "other");

/**
 * The rule by which one claim decides a holder's position, first criterion first. The claim's own id comes last
 * only so that the answer never depends on the order in which articles came in.
 */
export const CRITERIA: readonly Criterion[] = [
  { name: "date", compare: (a, b) => order(b.day, a.day) },
  { name: "office", compare: (a, b) => rank(a) - rank(b) },
  { name: "publication", compare: (a, b) => order(b.publishedDay ?? "", a.publishedDay ?? "") },
  { name: "confidence", compare: (a, b) => b.confidence - a.confidence },
  { name: "article", compare: (a, b) => order(a.articleId, b.articleId) },
  { name: "claim", compare: (a, b) => order(a.id, b.id) },
];

/** @returns a negative number when `a` goes before `b` in deciding; a sort puts the deciding claim first. */
export function compareClaims(a: JudgedClaim, b: JudgedClaim): number {
  for (const { compare } of CRITERIA) {
    const difference = compare(a, b);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** @returns the criterion by which the two differ first: why one of them lost. */
export function decidingCriterion(a: JudgedClaim, b: JudgedClaim): Criterion["name"] {
  return CRITERIA.find(({ compare }) => compare(a, b) !== 0)?.name ?? "claim";
}

/** @returns whether `other` makes a position contested that `deciding` decides. */
export function contests(other: JudgedClaim, deciding: JudgedClaim): boolean {
  const [theirs, ours] = [sideOf(other.stance), sideOf(deciding.stance)];
  if (theirs === null || ours === null || theirs === ours) return false;
  const days = daysBetween(other.day, deciding.day);
  return days >= 0 && days <= CONTESTED_WITHIN_DAYS;
}
