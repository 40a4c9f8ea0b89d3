import type { PackRow, Role } from "./languages/lexicon-of";
import type { Reading } from "./reading";

/** One match in a sentence: its row, first token, token after the last. */
export type Found = { readonly row: PackRow; readonly from: number; readonly to: number };

/** Roles that are asked for together, numbered: made once, where they are asked for. */
export type RoleSet = { readonly id: number; readonly roles: readonly Role[]; readonly numbers: readonly number[] };

/**
 * What a sentence's matches know of their roles. The stages ask for roles many times a sentence, mostly for such as are
 * not there: that is told by one look; the others are gathered when they are first asked for.
 */
type ByRole = {
  /** For all sentences of the text: 1 where the role of a number was found in the sentence. */
  readonly present: Uint8Array;
  /** Where the sentence's stretch of `present` begins, and how many roles it tells of. */
  readonly offset: number;
  readonly width: number;
  /** The sets that were asked for, and the matches of each. */
  readonly asked: number[];
  readonly lists: (readonly Found[])[];
  /** What stages keep with the sentence, each at its number. */
  readonly kept: unknown[];
};
type SentenceFound = Found[] & { byRole?: ByRole };

const NONE: readonly Found[] = [];
const numbers = new Map<string, number>();
const sets = new Map<string, RoleSet>();

export function roleSet(...roles: readonly Role[]): RoleSet {
  const name = roles.join(" ");
  let set = sets.get(name);
  if (!set) {
    set = { id: sets.size, roles, numbers: roles.map(numberOf) };
    sets.set(name, set);
  }
  return set;
}

function numberOf(role: string): number {
  const number = numbers.get(role) ?? numbers.size;
  numbers.set(role, number);
  return number;
}

/** The matches of each sentence, in order; without the concepts, which only the judge reads. */
export function foundBySentence(reading: Reading): readonly (readonly Found[])[] {
  const { matches, sentences, lexicon } = reading;
  const { rows } = lexicon;
  const roleOf = numbersByRow(lexicon);
  const width = numbers.size;
  const present = new Uint8Array(sentences.length * width);
  const all: SentenceFound[] = [];
  let at = 0;
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index] as Reading["sentences"][number];
    const offset = index * width;
    const found: SentenceFound = [];
    for (; at < matches.count && (matches.from[at] as number) < sentence.to; at++) {
      const from = matches.from[at] as number;
      const row = matches.row[at] as number;
      const role = roleOf[row] as number;
      if (from < sentence.from || role < 0) continue;
      found.push({ row: rows[row] as PackRow, from, to: Math.min(matches.to[at] as number, sentence.to) });
      present[offset + role] = 1;
    }
    found.byRole = { present, offset, width, asked: [], lists: [], kept: [] };
    all.push(found);
  }
  return all;
}

const numbersOf = new WeakMap<Reading["lexicon"], Int16Array>();

/** By row of the lexicon: the number of its role, -1 for a concept. Made once a language. */
function numbersByRow(lexicon: Reading["lexicon"]): Int16Array {
  let known = numbersOf.get(lexicon);
  if (!known) {
    const own = lexicon.roles.map((role) => (role === "concept" ? -1 : numberOf(role)));
    known = Int16Array.from(lexicon.roleOf, (role) => own[role] as number);
    numbersOf.set(lexicon, known);
  }
  return known;
}

let keeping = 0;

/** Keeps what is made of a sentence with its matches: several stages ask for the same, and a weak map would cost more. */
export function keptWith<Made>(): (found: readonly Found[], make: () => Made) => Made {
  const number = keeping++;
  return (found, make) => {
    const kept = (found as SentenceFound).byRole?.kept;
    if (!kept) return make();
    const before = kept[number] as Made | undefined;
    if (before !== undefined) return before;
    const made = make();
    kept[number] = made;
    return made;
  };
}

/** @returns the matches of a role in the order of the text: a list to read, not to alter. */
export function ofRole(found: readonly Found[], role: Role): readonly Found[] {
  return found.length === 0 ? NONE : ofRoles(found, sets.get(role) ?? roleSet(role));
}

/** As `ofRole`, for a set of roles made beforehand: what is asked of every sentence or name spares looking the roles up. */
export function ofRoles(found: readonly Found[], set: RoleSet): readonly Found[] {
  const { byRole } = found as SentenceFound;
  if (!byRole) return found.filter((one) => isOf(set, one.row.role));
  if (!isPresent(byRole, set)) return NONE;
  const { asked, lists } = byRole;
  for (let i = 0; i < asked.length; i++) if (asked[i] === set.id) return lists[i] as readonly Found[];
  const made: Found[] = [];
  for (const one of found) if (isOf(set, one.row.role)) made.push(one);
  asked.push(set.id);
  lists.push(made);
  return made;
}

export function hasRole(found: readonly Found[], set: RoleSet): boolean {
  const { byRole } = found as SentenceFound;
  return byRole ? isPresent(byRole, set) : found.some((one) => isOf(set, one.row.role));
}

function isOf({ roles }: RoleSet, role: Role): boolean {
  for (let i = 0; i < roles.length; i++) if (roles[i] === role) return true;
  return false;
}

function isPresent({ present, offset, width }: ByRole, set: RoleSet): boolean {
  const { numbers } = set;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    if (number < width && present[offset + number] === 1) return true;
  }
  return false;
}

/** @returns the sentence's words as they stand in the plain text, from a token to one after the last. */
export function wordsBetween(reading: Reading, from: number, to: number): string {
  if (to <= from) return "";
  return reading.document.plain.slice(reading.tokens.start[from] as number, reading.tokens.end[to - 1] as number);
}
