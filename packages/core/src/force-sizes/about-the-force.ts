import { ofRole } from "../found";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Counted } from "./counted";

/** How many sentences back the troops may have been named that a number without a noun counts. */
const REACH = 4;

/** Whether the number is of troops: its noun says so, or the sentence or one just before it names them. */
export function aboutTheForce(read: readonly ReadSentence[], one: ReadSentence, counted: Counted): boolean {
  if (counted.how === "noun" || counted.how === "whole") return true;
  return read.slice(Math.max(0, one.index - REACH), one.index + 1).some(namesTroops);
}

function namesTroops(sentence: ReadSentence): boolean {
  return ofRole(sentence.found, "frame:force", "frame:named", "force:wholes").length > 0;
}
