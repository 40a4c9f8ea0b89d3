import { HOST } from "../codebook";
import { type Found, hasRole, ofRole, ofRoles, roleSet } from "../found";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Quantity } from "../mentions/quantity";
import type { Counted } from "./counted";

const PLANS = roleSet("force:needed", "force:contribution");
const WHOLES = roleSet("force:wholes", "frame:named");
const TROOPS = roleSet("frame:force", "frame:named", "frame:anaphor", "force:wholes");

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
  const planned = hasRole(one.found, PLANS);
  if (counted.how === "heads" && !planned && !isPart(one, quantity)) return false;
  const reach = counted.how === "people" || counted.how === "bare" ? REACH : NOUN_REACH;
  const near = read.slice(Math.max(0, one.index - reach), one.index + 1);
  if (near.some(({ found }) => namesTroops(found, counted))) return true;
  if (reach === REACH) return false;
  return planned || near.some(({ mentions }) => mentions.some(({ holders }) => holders.includes(HOST)));
}

/** "A contingent of 10,000 people", "they would number 10,000 people". */
function isPart({ found }: ReadSentence, quantity: Quantity): boolean {
  if (hasRole(found, WHOLES)) return true;
  return ofRole(found, "force:of").some(({ to }) => to === quantity.from || to === quantity.number);
}

function namesTroops(found: readonly Found[], counted: Counted): boolean {
  const frames = ofRoles(found, TROOPS);
  return frames.some(({ from, to }) => counted.how === "bare" || to <= counted.from || from >= counted.to);
}
