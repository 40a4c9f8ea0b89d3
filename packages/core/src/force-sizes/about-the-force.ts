import { HOST } from "../codebook";
import { type Found, ofRole } from "../found";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Counted } from "./counted";

/** How many sentences back the troops may have been named that a number without a noun counts. */
const REACH = 4;

/**
 * Whether the number is of the troops that the article is about. A noun of its own makes it a number of soldiers, and
 * the sentence or the one before it must name the force, other troops or the host, or say that they are needed or sent; without a noun the troops must have
 * been named just before.
 */
export function aboutTheForce(read: readonly ReadSentence[], one: ReadSentence, counted: Counted): boolean {
  const reach = counted.how === "noun" || counted.how === "whole" ? 1 : REACH;
  const near = read.slice(Math.max(0, one.index - reach), one.index + 1);
  if (near.some(({ found }) => namesTroops(found, counted))) return true;
  if (reach > 1) return false;
  const planned = ofRole(one.found, "force:needed", "force:contribution").length > 0;
  return planned || near.some(({ mentions }) => mentions.some(({ holders }) => holders.includes(HOST)));
}

function namesTroops(found: readonly Found[], counted: Counted): boolean {
  const frames = ofRole(found, "frame:force", "frame:named", "frame:anaphor", "force:wholes");
  return frames.some(({ from, to }) => counted.how === "bare" || to <= counted.from || from >= counted.to);
}
