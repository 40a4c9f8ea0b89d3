import { type Found, ofRole } from "../found";
import type { Quantity } from "../mentions/quantity";
import { lowerWord } from "../mentions/read-number";
import type { Reading } from "../reading";

/** How many words before the unit a negation still denies it: "not so much as a postman, let alone a battalion". */
const NEGATION = 14;

/** "A brigade", "an infantry battalion" that somebody offers: the article counts one before such a unit. */
export function articleCounts(reading: Reading, found: readonly Found[]): Quantity[] {
  const words = { plain: reading.document.plain, tokens: reading.tokens };
  const { article } = reading.language.numbers;
  const negations = ofRole(found, "modifier:negation");
  if (ofRole(found, "force:contribution").length === 0) return [];
  if (ofRole(found, "modifier:denial", "modifier:question").length > 0) return [];
  return ofRole(found, "unit:brigades", "unit:battalions", "unit:companies").flatMap(({ from }) => {
    const at = [from - 1, from - 2].find((token) => token >= 0 && article.includes(lowerWord(words, token)));
    const negated = negations.some((one) => one.from < from && from - one.from <= NEGATION);
    return at === undefined || negated ? [] : [{ from: at, to: at + 1, number: at, min: 1, max: 1, yearLike: false }];
  });
}
