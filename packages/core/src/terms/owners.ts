import { coordinated } from "../claims/bind-holder";
import { tokenCost } from "../claims/token-cost";
import { ADVERSARY, HOST, type Holder } from "../codebook";
import { type Found, ofRole } from "../found";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Mention } from "../mentions/mention";
import type { Reading } from "../reading";

const PLACE: Readonly<Record<Mention["place"], number>> = { free: 10, troops: 9, oblique: 6, attribute: 6.5 };
/** A name that only follows what is said owns it less. */
const AFTER = 2;
/** What stands for the government of the host, and not for its people or land. */
const SPEAKS: ReadonlySet<Mention["sort"]> = new Set(["government", "capital", "official", "role", "pronoun"]);
/** Who is named in the condition itself: the backing of the United States is no position of theirs. */
export const GIVERS: Readonly<Record<string, readonly Holder[]>> = {
  us_backstop: ["USA"],
  un_mandate: ["UN"],
  eu_mandate: ["EU"],
  nato_mandate: ["NATO"],
  membership_path: ["NATO", "EU"],
  host_consent: [HOST],
};

/**
 * The mentions that a term is said about: the nearest, and those joined to it by "and". Names inside the term itself
 * ("if Washington agrees", "once Kyiv asks") own nothing. Empty where the sentence names nobody else.
 */
export function ownersOf(reading: Reading, read: ReadSentence, term: Found): readonly Mention[] {
  let best: Mention | null = null;
  let points = Number.NEGATIVE_INFINITY;
  const breaks = ofRole(read.found, "modifier:contrast");
  for (const one of read.mentions) {
    if ((one.from < term.to && one.to > term.from) || !mayOwn(one, term)) continue;
    const now = pointsOf(one) - between(Math.min(one.to, term.to), Math.max(one.from, term.from));
    if (now > points) {
      best = one;
      points = now;
    }
  }
  return best ? coordinated(reading, read, best) : [];

  function pointsOf(one: Mention): number {
    return PLACE[one.place] - (one.from >= term.to ? AFTER : 0);
  }

  function between(from: number, to: number): number {
    let cost = 0;
    for (let at = from; at < to; at++) cost += tokenCost(reading.tokens.kind[at]);
    for (const one of breaks) if (one.from >= from && one.to <= to) cost += 2;
    return cost;
  }
}

/** The states at war are named in every other sentence; what others would do is not theirs. */
function mayOwn(one: Mention, term: Found): boolean {
  if (one.holders.includes(ADVERSARY)) return one.place === "free" && one.person !== null;
  if (one.holders.includes(HOST)) return one.place === "free" && (one.person !== null || SPEAKS.has(one.sort));
  if (one.holders.includes("UN")) return one.person !== null;
  return !GIVERS[term.row.condition ?? ""]?.some((giver) => one.holders.includes(giver));
}
