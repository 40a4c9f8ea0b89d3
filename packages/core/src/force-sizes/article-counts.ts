import { type Found, hasRole, ofRole, ofRoles, roleSet } from "../found";
import type { Quantity } from "../mentions/quantity";
import { lowerWord } from "../mentions/read-number";
import type { Reading } from "../reading";
import { NUMBER } from "../sentences/tokens";

const DOUBTS = roleSet("modifier:denial", "modifier:question");
const FORMATIONS = roleSet("unit:brigades", "unit:battalions", "unit:companies");

/** How many words before the unit a negation still denies it: "not so much as a postman, let alone a battalion". */
const NEGATION = 14;

/** Words between "a brigade of" and its number. */
const SIZE = 4;

/** "A brigade", "an infantry battalion" that somebody offers: the article counts one before such a unit. */
export function articleCounts(reading: Reading, found: readonly Found[]): Quantity[] {
  const words = { plain: reading.document.plain, tokens: reading.tokens };
  const { article } = reading.language.numbers;
  const negations = ofRole(found, "modifier:negation");
  if (ofRole(found, "force:contribution").length === 0) return [];
  if (hasRole(found, DOUBTS)) return [];
  const parts = ofRole(found, "number:vague");
  const sized = ofRole(found, "force:of");
  return ofRoles(found, FORMATIONS).flatMap(({ from, to }) => {
    const at = [from - 1, from - 2].find((token) => token >= 0 && article.includes(lowerWord(words, token)));
    const vague = parts.some((one) => one.to === at);
    const negated = negations.some((one) => one.from < from && from - one.from <= NEGATION);
    const told = sized.some((one) => one.from === to && hasNumber(reading, one.to));
    return at === undefined || vague || negated || told
      ? []
      : [{ from: at, to: at + 1, number: at, min: 1, max: 1, yearLike: false, adjectival: false }];
  });
}

/** "A brigade of 5,000 men", "a battalion of up to 900": the men are the size. */
function hasNumber({ tokens }: Reading, at: number): boolean {
  for (let token = at; token < at + SIZE; token++) if (tokens.kind[token] === NUMBER) return true;
  return false;
}
