import { HOST } from "../codebook";
import { type Found, ofRoles, roleSet } from "../found";
import type { Role } from "../languages/lexicon-of";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Quantity } from "../mentions/quantity";
import type { Reading } from "../reading";
import { COMMA, CUT } from "../sentences/tokens";

const JOINTS = roleSet("speaker:coordination", "modifier:contrast");

/** The words between two commas, cuts, conjunctions. */
export type Part = { readonly from: number; readonly to: number };

const PLANS: readonly Role[] = [
  "frame:named",
  "force:contribution",
  "force:needed",
  "force:wholes",
  "modifier:modal",
  "number:notEnough",
];

/** What goes on into the next sentence. */
const SETTLED: readonly Role[] = ["frame:named", "force:wholes"];

/**
 * Whether the sentence tells of soldiers who may go: it names the host, the force, a part or need of it, or a
 * possibility, beside the number or in a part that denies nothing: "Trump takes 20,000 soldiers out of Europe and sends
 * none to Ukraine" does not. A sentence that names nothing of the sort goes on with the one before it, if that names
 * the host or the force.
 */
export function isPlanned(
  reading: Reading,
  read: readonly ReadSentence[],
  one: ReadSentence,
  quantity: Quantity,
): boolean {
  const signs = plansIn(one);
  if (signs.length > 0) return signs.some((sign) => holdsFor(reading, one, sign, quantity));
  const before = read[one.index - 1];
  return (
    before !== undefined && plansIn(before).some(({ row }) => row.name !== undefined || SETTLED.includes(row.role))
  );
}

function plansIn({ found }: ReadSentence): Found[] {
  return found.filter(({ row }) => PLANS.includes(row.role) || row.name?.holder === HOST);
}

function holdsFor(reading: Reading, one: ReadSentence, sign: Found, quantity: Quantity): boolean {
  if (sign.row.role === "number:notEnough") return true;
  const part = partAround(reading, one, sign.from);
  if (quantity.number >= part.from && quantity.number < part.to) return true;
  return foundIn(one.found, part).every(({ row }) => row.role !== "modifier:negation");
}

/** The part of its sentence in which a token stands. */
export function partAround(reading: Reading, one: ReadSentence, at: number): Part {
  const sentence = reading.sentences[one.index] as Part;
  const joints = ofRoles(one.found, JOINTS);
  const ends = (token: number) => {
    const kind = reading.tokens.kind[token];
    return kind === COMMA || kind === CUT || joints.some(({ from }) => from === token);
  };
  let from = at;
  while (from > sentence.from && !ends(from)) from--;
  let to = at + 1;
  while (to < sentence.to && !ends(to)) to++;
  return { from, to };
}

/** What was found in a part. */
export function foundIn(found: readonly Found[], part: Part): Found[] {
  return found.filter(({ from, to }) => from >= part.from && to <= part.to);
}
