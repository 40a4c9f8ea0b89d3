import { HOST, type Holder, isOrganisation } from "../codebook";
import { type Found, hasRole, ofRole, roleSet } from "../found";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Mention } from "../mentions/mention";
import type { Quantity } from "../mentions/quantity";
import type { Reading } from "../reading";
import type { Sentence } from "../sentences/sentence";
import { COMMA, CUT, STOP } from "../sentences/tokens";
import type { Counted } from "./counted";

const GOING = roleSet("force:contribution", "force:wholes", "frame:named");

/** Those who fight there already: their numbers are no force sizes. */
export const AT_WAR: readonly Holder[] = [HOST, "RUS", "PRK", "BLR"];
/** Of these nobody says how large a force they would accept. */
const SENDS_TO_THE_ENEMY: readonly Holder[] = ["PRK", "BLR"];

/** Words between a country and "has", and between that and the number. */
const NEAR = 4;
const BESIDE = 1;

/**
 * "Malta has 1,700 soldiers", "Russia has 600,000 men in Ukraine", "North Korea sent 12,000 soldiers": a country's own
 * army, of which nobody says that it may go.
 */
export function isOwnArmy(
  reading: Reading,
  one: ReadSentence,
  sentence: Sentence,
  quantity: Quantity,
  counted: Counted,
): boolean {
  const subject = subjectBefore(one, quantity);
  if (!subject) return false;
  const holder = subject.holders[0] as Holder;
  if (SENDS_TO_THE_ENEMY.includes(holder)) return true;
  const verb = ofRole(one.found, "force:owns").find(
    ({ from, to }) =>
      from >= subject.to &&
      from - subject.to <= NEAR &&
      from < quantity.from &&
      to <= quantity.number &&
      quantity.from - to <= BESIDE,
  );
  if (!verb) return false;
  return AT_WAR.includes(holder) || !mayGo(reading, one, sentence, verb, counted);
}

function subjectBefore(one: ReadSentence, quantity: Quantity): Mention | undefined {
  return one.mentions.findLast(
    ({ place, to, holders }) =>
      place === "free" && to <= quantity.from && holders.length === 1 && !isOrganisation(holders[0] as Holder),
  );
}

/** From the verb to the next comma or cut behind the noun somebody sends, offers, or needs them, or names the force. */
function mayGo(reading: Reading, one: ReadSentence, sentence: Sentence, verb: Found, counted: Counted): boolean {
  const { kind } = reading.tokens;
  let end = counted.to;
  while (end < sentence.to && kind[end] !== COMMA && kind[end] !== CUT && kind[end] !== STOP) end++;
  const within = one.found.filter(({ from, to }) => from >= verb.from && to <= end);
  if (within.some(({ row }) => row.name?.holder === HOST)) return true;
  return hasRole(within, GOING);
}
