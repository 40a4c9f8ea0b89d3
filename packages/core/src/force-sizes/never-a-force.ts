import { ofRole } from "../found";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Quantity } from "../mentions/quantity";
import type { Reading } from "../reading";
import type { Sentence } from "../sentences/sentence";
import { CUT, STOP } from "../sentences/tokens";
import type { Counted } from "./counted";
import { type Clause, isElsewhere } from "./elsewhere";
import { isOwnArmy } from "./own-army";

/** Words between a number and what makes it another one: farther off it is said of something else. */
const NEAR = 10;

/** Casualties, prisoners, money, armies, troops elsewhere: the codebook's list of numbers that are never a force size. */
export function isNeverAForce(
  reading: Reading,
  read: readonly ReadSentence[],
  one: ReadSentence,
  sentence: Sentence,
  quantity: Quantity,
  counted: Counted,
): boolean {
  if (hasOtherSign(reading, quantity)) return true;
  const clause = clauseAround(reading, sentence, quantity);
  const near = { from: Math.max(clause.from, quantity.from - NEAR), to: Math.min(clause.to, counted.to + NEAR) };
  const barred = ofRole(one.found, "force:neverIn").some(({ from, to }) => to > near.from && from < near.to);
  if (barred || isElsewhere(reading, read, one, sentence, clause, quantity, counted)) return true;
  if (isOwnArmy(reading, one, sentence, quantity, counted)) return true;
  const rival = ofRole(one.found, "frame:rival");
  return rival.some(
    ({ from, to }) => from < Math.max(counted.to, quantity.to) && to > Math.min(counted.from, quantity.from),
  );
}

/** "£200", "60 %", "€3": a sign of money or share beside the number. */
function hasOtherSign(reading: Reading, quantity: Quantity): boolean {
  const { plain } = reading.document;
  const { start, end } = reading.tokens;
  const before = plain.slice(Math.max(0, (start[quantity.number] as number) - 2), start[quantity.number]).trim();
  const after = plain.slice(end[quantity.to - 1], (end[quantity.to - 1] as number) + 2).trim();
  const signs = reading.language.forceWords.otherSigns;
  return [...before.slice(-1), ...after.slice(0, 1)].some((sign) => signs.includes(sign));
}

/** From the clause cut before the number to the one after it; commas do not part a list of armies from its number. */
function clauseAround(reading: Reading, sentence: Sentence, quantity: Quantity): Clause {
  const { kind } = reading.tokens;
  let from = quantity.from;
  while (from > sentence.from && kind[from - 1] !== CUT && kind[from - 1] !== STOP) from--;
  let to = quantity.to;
  while (to < sentence.to && kind[to] !== CUT && kind[to] !== STOP) to++;
  return { from, to };
}
