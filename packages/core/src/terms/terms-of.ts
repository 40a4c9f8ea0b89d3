import type { Condition, Contribution, Evidence, Holder, Stance } from "../codebook";
import { quote } from "../document/quote";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Reading } from "../reading";
import { findTerms, type Term } from "./find-terms";
import { marksOf } from "./marks";
import { GIVERS } from "./owners";
import { placeOf, type TermPlace } from "./place-of";
import { CONDITION_POINTS, CONTRIBUTION_POINTS, LEAST_POINTS } from "./points";

export type Terms = {
  readonly conditions: Condition[];
  readonly contribution: Contribution[];
  /** The words that name each of them; the first of several. */
  readonly evidence: ReadonlyMap<Condition | Contribution, Evidence>;
};

type Placed = { readonly term: Term; readonly place: TermPlace };

/**
 * What a holder's position depends on and what it would put in, as the article tells it.
 *
 * @param about indices of the sentences in which the stance's evidence and the holder's mentions stand
 */
export function termsOf(
  reading: Reading,
  sentences: readonly ReadSentence[],
  holder: Holder,
  stance: Stance,
  about: readonly number[],
): Terms {
  const placed = new Map<Condition | Contribution, Placed[]>();
  for (const term of findTerms(reading, sentences)) {
    if (GIVERS[term.name]?.includes(holder)) continue;
    const place = placeOf(reading, sentences, term, holder, about);
    const known = placed.get(term.name);
    if (known) known.push({ term, place });
    else placed.set(term.name, [{ term, place }]);
  }
  const conditions: Condition[] = [];
  const contribution: Contribution[] = [];
  const evidence = new Map<Condition | Contribution, Evidence>();
  for (const [name, places] of placed) {
    const { term } = places[0] as Placed;
    const points = term.condition ? CONDITION_POINTS : CONTRIBUTION_POINTS;
    const sum = marksOf(name, holder, stance, places).reduce((total, mark) => total + (points[mark] ?? 0), 0);
    if (sum < LEAST_POINTS) continue;
    if (term.condition) conditions.push(term.condition);
    if (term.contribution) contribution.push(term.contribution);
    evidence.set(name, evidenceOf(reading, places));
  }
  return { conditions, contribution, evidence };
}

function evidenceOf(reading: Reading, places: readonly Placed[]): Evidence {
  const { term } = places.find((one) => one.place === "own") ?? (places[0] as Placed);
  const { start, end } = reading.tokens;
  return quote(reading.document, start[term.from] as number, end[term.to - 1] as number);
}
