import { HOST } from "../codebook";
import { type Found, ofRole } from "../found";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Quantity } from "../mentions/quantity";
import type { Counted } from "./counted";

/** How many sentences back the troops may have been named that a number without a noun counts. */
const REACH = 4;
/** With a noun of its own it needs less. */
const NOUN_REACH = 2;

/**
 * Whether the number is of the troops that the article is about. A noun of its own makes it a number of soldiers, and
 * the sentence or one of those before it must name the force,
 * other troops or the host, or say that they are needed or sent; without a noun the troops must have been named just
 * before. People of any kind must be sent, needed or a part of the force in their own sentence.
 */
export function aboutTheForce(
  read: readonly ReadSentence[],
  one: ReadSentence,
  quantity: Quantity,
  counted: Counted,
): boolean {
  const planned = ofRole(one.found, "force:needed", "force:contribution").length > 0;
  if (counted.how === "heads" && !planned && !isPart(one, quantity)) return false;
  const reach = counted.how === "people" || counted.how === "bare" ? REACH : NOUN_REACH;
  const near = read.slice(Math.max(0, one.index - reach), one.index + 1);
  if (near.some(({ found }) => namesTroops(found, counted))) return true;
  if (reach === REACH) return false;
  return planned || near.some(({ mentions }) => mentions.some(({ holders }) => holders.includes(HOST)));
}

/** "A contingent of 10,000 people", "they would number 10,000 people". */
function isPart({ found }: ReadSentence, quantity: Quantity): boolean {
  if (ofRole(found, "force:wholes", "frame:named").length > 0) return true;
  return ofRole(found, "force:of").some(({ to }) => to === quantity.from || to === quantity.number);
}

function namesTroops(found: readonly Found[], counted: Counted): boolean {
  const frames = ofRole(found, "frame:force", "frame:named", "frame:anaphor", "force:wholes");
  return frames.some(({ from, to }) => counted.how === "bare" || to <= counted.from || from >= counted.to);
}
