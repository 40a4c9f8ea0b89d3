import type { Condition, Contribution, Evidence, Holder, Stance } from "../codebook";
import { quote } from "../document/quote";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Reading } from "../reading";
import { marksOf, type PlacedTerm } from "./marks";
import { placeTerms } from "./place-terms";
import { CONDITION_POINTS, CONTRIBUTION_POINTS, LEAST_CONDITION_POINTS, LEAST_CONTRIBUTION_POINTS } from "./points";

export type Terms = {
  readonly conditions: Condition[];
  readonly contribution: Contribution[];
  /** The words that name each of them; the first of several. */
  readonly evidence: ReadonlyMap<Condition | Contribution, Evidence>;
};

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
  const placed = placeTerms(reading, sentences, holder, about);
  const conditions: Condition[] = [];
  const contribution: Contribution[] = [];
  const evidence = new Map<Condition | Contribution, Evidence>();
  for (const [name, places] of placed) {
    const { term } = places[0] as PlacedTerm;
    const points = term.condition ? CONDITION_POINTS : CONTRIBUTION_POINTS;
    const sum = marksOf(name, holder, stance, places).reduce((total, mark) => total + (points[mark] ?? 0), 0);
    if (sum < (term.condition ? LEAST_CONDITION_POINTS : LEAST_CONTRIBUTION_POINTS)) continue;
    if (term.condition) conditions.push(term.condition);
    if (term.contribution) contribution.push(term.contribution);
    evidence.set(name, evidenceOf(reading, places));
  }
  return { conditions, contribution, evidence };
}

function evidenceOf(reading: Reading, places: readonly PlacedTerm[]): Evidence {
  const { term } = places.find((one) => one.place === "own") ?? (places[0] as PlacedTerm);
  const { start, end } = reading.tokens;
  return quote(reading.document, start[term.from] as number, end[term.to - 1] as number);
}
