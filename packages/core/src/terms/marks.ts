import { HOST, type Holder, isOrganisation, type Stance, sideOf } from "../codebook";
import type { Term } from "./find-terms";
import type { TermPlace } from "./place-of";

/** From the nearest to the farthest. */
const ORDER: readonly TermPlace[] = [
  "own",
  "carried",
  "free",
  "next",
  "party",
  "shared",
  "after",
  "before",
  "whole",
  "others",
  "outside",
  "far",
];

export type PlacedTerm = {
  readonly term: Term;
  readonly place: TermPlace;
  /** Said about somebody whom the article elsewhere names in one breath with the holder. */
  readonly ofPartner: boolean;
};

/**
 * What speaks for or against giving a term to a holder: each mark has its points (terms/points.ts). A term that stands
 * in several places is judged by the nearest one: on train briefs all places together did .02 better for conditions and .02 worse for contributions.
 */
export function marksOf(kind: string, holder: Holder, stance: Stance, places: readonly PlacedTerm[]): string[] {
  const side = sideOf(stance) ?? "neither";
  const { term, place } = places.reduce((best, one) => (isNearer(one, best) ? one : best));
  const cue = term.cue ? (sideOf(term.cue) ?? "neither") : "none";
  const marks = ["bias", `stance:${stance}`, `kind:${kind}`, `${kind}:${side}`];
  marks.push(`${place}${term.negated ? ":not" : ""}${term.hint ? ":hint" : ""}`, `${place}:${side}`);
  marks.push(`cue:${cue}:${side}`);
  if (term.onForce) marks.push(`force:${place}`);
  if (place === "own" && ofItsTroops(term, holder)) marks.push("own:troops");
  if (term.negated) marks.push(`${kind}:not`);
  if (holder === HOST) marks.push("host", `${kind}:host`);
  if (isOrganisation(holder)) marks.push("organisation");
  if (term.condition) marks.push(...ofCondition(places, place, side));
  if (places.length > 1) marks.push("often");
  if (places.filter((one) => one.place === place).length > 1) marks.push("again");
  if (places.some((one) => !one.term.hint)) marks.push("plain");
  return marks;
}

/** In how many sentences the article says it outright, and whether of somebody whom it names together with the holder. */
function ofCondition(places: readonly PlacedTerm[], place: TermPlace, side: string): string[] {
  const outright = places.filter((one) => !one.term.hint && one.place !== "far").length;
  const marks = [`outright:${Math.min(outright, 3)}`];
  if (place !== "own" && places.some((one) => one.ofPartner)) marks.push(`partner:${side}`, `partner:${place}`);
  return marks;
}

/** Of two in the same place the one that says more stands before a hint, and the plain one before the negated. */
function isNearer(one: PlacedTerm, other: PlacedTerm): boolean {
  const places = ORDER.indexOf(one.place) - ORDER.indexOf(other.place);
  if (places) return places < 0;
  if (one.term.hint !== other.term.hint) return other.term.hint;
  return other.term.negated && !one.term.negated;
}

function ofItsTroops(term: Term, holder: Holder): boolean {
  return term.owners.some((one) => one.place === "troops" && one.holders.includes(holder));
}
