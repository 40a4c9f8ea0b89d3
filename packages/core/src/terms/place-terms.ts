import type { Condition, Contribution, Holder } from "../codebook";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Reading } from "../reading";
import { findTerms } from "./find-terms";
import type { PlacedTerm } from "./marks";
import { GIVERS } from "./owners";
import { partnersIn } from "./partners";
import { placeOf } from "./place-of";

/**
 * All terms of an article that may be a holder's, by kind, each with where it stands as seen from the holder.
 *
 * @param about indices of the sentences in which the stance's evidence and the holder's mentions stand
 */
export function placeTerms(
  reading: Reading,
  sentences: readonly ReadSentence[],
  holder: Holder,
  about: readonly number[],
): ReadonlyMap<Condition | Contribution, readonly PlacedTerm[]> {
  const placed = new Map<Condition | Contribution, PlacedTerm[]>();
  const partners = partnersIn(reading, sentences).get(holder);
  for (const term of findTerms(reading, sentences)) {
    if (GIVERS[term.name]?.includes(holder)) continue;
    const place = placeOf(reading, sentences, term, holder, about);
    const ofPartner = term.owners.some((one) => one.holders.some((owner) => partners?.has(owner)));
    const known = placed.get(term.name);
    if (known) known.push({ term, place, ofPartner });
    else placed.set(term.name, [{ term, place, ofPartner }]);
  }
  return placed;
}
