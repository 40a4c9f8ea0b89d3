import { HOST, type Holder, isOrganisation, type Stance, sideOf } from "../codebook";
import type { Term } from "./find-terms";
import type { TermPlace } from "./place-of";

/** What speaks for or against giving a term to a holder: each mark has its points. */
export function marksOf(
  kind: string,
  holder: Holder,
  stance: Stance,
  places: readonly { readonly term: Term; readonly place: TermPlace }[],
): string[] {
  const side = sideOf(stance) ?? "neither";
  const marks = new Set<string>(["bias", `stance:${stance}`, `kind:${kind}`, `${kind}:${side}`]);
  for (const { term, place } of places) {
    const how = `${place}${term.negated ? ":not" : ""}${term.hint ? ":hint" : ""}`;
    marks.add(how);
    marks.add(`${place}:${side}`);
    if (term.onForce) marks.add(`${place}:force`);
    marks.add(`${place}:cue:${term.cue ? (sideOf(term.cue) ?? "neither") : "none"}`);
    if (place === "own" && term.owners.some((one) => one.place === "troops" && one.holders.includes(holder)))
      marks.add("own:troops");
  }
  if (holder === HOST) marks.add("host").add(`${kind}:host`);
  if (isOrganisation(holder)) marks.add("organisation").add(`${kind}:organisation`);
  if (places.length > 1) marks.add("often");
  return [...marks];
}
