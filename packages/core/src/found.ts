import type { PackRow, Role } from "./languages/lexicon-of";
import type { Reading } from "./reading";

/** One match in a sentence: its row, first token, token after the last. */
export type Found = { readonly row: PackRow; readonly from: number; readonly to: number };

/**
 * What a sentence's matches know of their roles. The stages ask for roles many times a sentence, mostly for such as are
 * not there: that is told by one look; the others are gathered when they are first asked for.
 */
type ByRole = {
  /** By role: its place in a sentence's stretch of `present`. The first place is of roles without a row in the language. */
  readonly places: ReadonlyMap<string, number>;
  /** For all sentences of the text: 1 where the role was found in the sentence. */
  readonly present: Uint8Array;
  readonly offset: number;
  readonly asked: Role[];
  readonly lists: (readonly Found[])[];
};
type SentenceFound = Found[] & { byRole?: ByRole };

const NONE: readonly Found[] = [];

/** The matches of each sentence, in order; without the concepts, which only the judge reads. */
export function foundBySentence(reading: Reading): readonly (readonly Found[])[] {
  const { matches, sentences, lexicon } = reading;
  const { rows, roleOf, roles } = lexicon;
  const concept = roles.indexOf("concept");
  const places = placesOf(roles);
  const present = new Uint8Array(sentences.length * (roles.length + 1));
  let at = 0;
  return sentences.map((sentence, index) => {
    const found: SentenceFound = [];
    const offset = index * (roles.length + 1);
    for (; at < matches.count && (matches.from[at] as number) < sentence.to; at++) {
      const from = matches.from[at] as number;
      const row = matches.row[at] as number;
      const role = roleOf[row] as number;
      if (from < sentence.from || role === concept) continue;
      found.push({ row: rows[row] as PackRow, from, to: Math.min(matches.to[at] as number, sentence.to) });
      present[offset + role + 1] = 1;
    }
    found.byRole = { places, present, offset, asked: [], lists: [] };
    return found;
  });
}

const placesByRoles = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** Made once a language. */
function placesOf(roles: readonly string[]): ReadonlyMap<string, number> {
  const places = placesByRoles.get(roles) ?? new Map(roles.map((role, index) => [role, index + 1]));
  placesByRoles.set(roles, places);
  return places;
}

/** @returns the matches of these roles in the order of the text: a list to read, not to alter. */
export function ofRole(found: readonly Found[], ...roles: readonly Role[]): readonly Found[] {
  const { byRole } = found as SentenceFound;
  if (!byRole) return found.filter((one) => roles.includes(one.row.role));
  const { places, present, offset } = byRole;
  let only: Role | null = null;
  for (const role of roles) {
    if (present[offset + (places.get(role) ?? 0)] !== 1) continue;
    if (only !== null) return found.filter((one) => roles.includes(one.row.role));
    only = role;
  }
  return only === null ? NONE : listOf(found, byRole, only);
}

function listOf(found: readonly Found[], { asked, lists }: ByRole, role: Role): readonly Found[] {
  const at = asked.indexOf(role);
  if (at >= 0) return lists[at] as readonly Found[];
  const made: Found[] = [];
  for (const one of found) if (one.row.role === role) made.push(one);
  asked.push(role);
  lists.push(made);
  return made;
}

/** @returns the sentence's words as they stand in the plain text, from a token to one after the last. */
export function wordsBetween(reading: Reading, from: number, to: number): string {
  if (to <= from) return "";
  return reading.document.plain.slice(reading.tokens.start[from] as number, reading.tokens.end[to - 1] as number);
}
