import type { PackRow, Role } from "./languages/lexicon-of";
import type { Reading } from "./reading";

/** One match in a sentence: its row, first token, token after the last. */
export type Found = { readonly row: PackRow; readonly from: number; readonly to: number };

/** What a sentence's matches know of their roles, since the stages ask for roles many times a sentence. */
type ByRole = {
  /** By role: its place in `lists`; the first place is of roles without a row in the language. */
  readonly places: ReadonlyMap<string, number>;
  /** By place: the role's matches, once they have been asked for; NONE where there are none. */
  readonly lists: (readonly Found[] | null)[];
};
type SentenceFound = Found[] & { byRole?: ByRole };

const NONE: readonly Found[] = [];

/** The matches of each sentence, in order; without the concepts, which only the judge reads. */
export function foundBySentence(reading: Reading): readonly (readonly Found[])[] {
  const { matches, sentences, lexicon } = reading;
  const { rows, roleOf } = lexicon;
  const places = new Map(lexicon.roles.map((role, index) => [role, index + 1]));
  const none: (readonly Found[] | null)[] = new Array(places.size + 1).fill(NONE);
  const concept = lexicon.roles.indexOf("concept");
  let at = 0;
  return sentences.map((sentence) => {
    const found: SentenceFound = [];
    const lists = none.slice();
    for (; at < matches.count && (matches.from[at] as number) < sentence.to; at++) {
      const from = matches.from[at] as number;
      const row = matches.row[at] as number;
      if (from < sentence.from || roleOf[row] === concept) continue;
      found.push({ row: rows[row] as PackRow, from, to: Math.min(matches.to[at] as number, sentence.to) });
      lists[(roleOf[row] as number) + 1] = null;
    }
    found.byRole = { places, lists };
    return found;
  });
}

/** @returns the matches of these roles in the order of the text: a list to read, not to alter. */
export function ofRole(found: readonly Found[], ...roles: readonly Role[]): readonly Found[] {
  const { byRole } = found as SentenceFound;
  if (!byRole) return found.filter((one) => roles.includes(one.row.role));
  let only = NONE;
  for (const role of roles) {
    const list = listOf(found, byRole, role);
    if (list.length === 0) continue;
    if (only.length > 0) return found.filter((one) => roles.includes(one.row.role));
    only = list;
  }
  return only;
}

function listOf(found: readonly Found[], { places, lists }: ByRole, role: Role): readonly Found[] {
  const place = places.get(role) ?? 0;
  const list = lists[place];
  if (list) return list;
  const made: Found[] = [];
  for (const one of found) if (one.row.role === role) made.push(one);
  lists[place] = made;
  return made;
}

/** @returns the sentence's words as they stand in the plain text, from a token to one after the last. */
export function wordsBetween(reading: Reading, from: number, to: number): string {
  if (to <= from) return "";
  return reading.document.plain.slice(reading.tokens.start[from] as number, reading.tokens.end[to - 1] as number);
}
