import type { Tokens } from "../sentences/tokens";
import { COMMA, NUMBER, QUOTE, WORD } from "../sentences/tokens";
import { DEAD } from "./automaton";
import type { Lexicon } from "./lexicon";
import { roomy } from "./roomy";

/** What was found, in the order of the text: row of the lexicon, first token, token after the last. */
export type Matches = {
  readonly count: number;
  readonly row: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
};

/** A role whose matches may overlap: a verb's gap must not swallow what is said inside it ("stellt die Frage nach Soldaten zurück"). */
const OVERLAPPING = "cue";

/** A role of which every match stands: "not on the agenda" is one concept, and its "not" another. */
const FREE = "concept";

/** No pattern is longer, but for fillers, of which a text may hold any number. In words. */
const LONGEST = 64;

/** Room for found rows, and for the rows that begin at one word; grows with the longest text and is used again by the next. */
let room = { row: new Int32Array(4096), from: new Int32Array(4096), to: new Int32Array(4096) };
let begun = { row: new Int32Array(256), to: new Int32Array(256) };

/**
 * Within a role the first and longest match stands; rows of the same role and length stand side by side. Cues may
 * overlap: of those that begin at one word the longest stands. Concepts all stand.
 */
export function findMatches(lexicon: Lexicon, tokens: Tokens): Matches {
  const { automaton, roleOf } = lexicon;
  const taken = new Int32Array(lexicon.roles.length);
  const longest = new Int32Array(lexicon.roles.length);
  const overlapping = lexicon.roles.indexOf(OVERLAPPING);
  const free = lexicon.roles.indexOf(FREE);
  let count = 0;
  for (let first = 0; first < tokens.count; first++) {
    const state = automaton.begin(tokens.wordClass[first] as number);
    if (state === DEAD) continue;
    const here = begunAt(lexicon, tokens, first, state);
    for (let i = 0; i < here; i++) {
      const role = roleOf[begun.row[i] as number] as number;
      longest[role] = begun.to[i] as number;
    }
    for (let i = 0; i < here; i++) {
      const row = begun.row[i] as number;
      const role = roleOf[row] as number;
      const end = begun.to[i] as number;
      const covered = end !== longest[role] || (first < (taken[role] as number) && role !== overlapping);
      if (covered && role !== free) continue;
      if (count === room.row.length) grow();
      room.row[count] = row;
      room.from[count] = first;
      room.to[count++] = end;
    }
    for (let i = 0; i < here; i++) {
      const role = roleOf[begun.row[i] as number] as number;
      if (first >= (taken[role] as number)) taken[role] = longest[role] as number;
    }
  }
  return { count, row: room.row.slice(0, count), from: room.from.slice(0, count), to: room.to.slice(0, count) };
}

/** Gathers the rows that begin at a word, the shorter before the longer. @returns how many they are */
function begunAt({ automaton }: Lexicon, tokens: Tokens, first: number, begin: number): number {
  const { kind, wordClass } = tokens;
  const last = Math.min(tokens.count, first + LONGEST);
  let count = 0;
  let state = begin;
  for (let at = first + 1; ; at++) {
    const to = automaton.endsFrom(state + 1);
    for (let end = automaton.endsFrom(state); end < to; end++) {
      if (count === begun.row.length) begun = { row: roomy(begun.row, count), to: roomy(begun.to, count) };
      begun.row[count] = automaton.ends(end);
      begun.to[count++] = at;
    }
    const what = kind[at];
    if (at >= last || (what !== WORD && what !== NUMBER && what !== COMMA && what !== QUOTE)) return count;
    if (what === QUOTE && wordClass[at] === 0) return count;
    state = automaton.step(state, wordClass[at] as number);
    if (state === DEAD) return count;
  }
}

function grow(): void {
  const { row, from, to } = room;
  const next = row.length;
  room = { row: roomy(row, next), from: roomy(from, next), to: roomy(to, next) };
}
