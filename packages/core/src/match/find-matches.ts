import type { Tokens } from "../sentences/tokens";
import { COMMA, NUMBER, QUOTE, WORD } from "../sentences/tokens";
import type { Lexicon } from "./lexicon";

/** What was found, in the order of the text: row of the lexicon, first token, token after the last. */
export type Matches = {
  readonly count: number;
  readonly row: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
};

/** Room for found rows; grows with the longest text and is used again by the next. */
let room = { row: new Int32Array(4096), from: new Int32Array(4096), to: new Int32Array(4096) };

/** A role whose matches may overlap: a verb's gap must not swallow what is said inside it ("stellt die Frage nach Soldaten zurück"). */
const OVERLAPPING = "cue";

/**
 * Within a role the first and longest match stands; rows of the same role and length stand side by side. Cues may
 * overlap: of those that begin at one word the longest stands.
 */
export function findMatches(lexicon: Lexicon, tokens: Tokens): Matches {
  const { start, step, roleOf } = lexicon;
  const taken = new Int32Array(lexicon.roles.length);
  const longest = new Int32Array(lexicon.roles.length);
  const rows: number[] = [];
  const ends: number[] = [];
  const overlapping = lexicon.roles.indexOf(OVERLAPPING);
  let count = 0;
  for (let first = 0; first < tokens.count; first++) {
    let state = step(start, tokens.wordClass[first] as number);
    if (state === null) continue;
    rows.length = 0;
    ends.length = 0;
    for (let at = first; state !== null; ) {
      at++;
      for (const row of state.rows) {
        rows.push(row);
        ends.push(at);
        longest[roleOf[row] as number] = at;
      }
      const kind = tokens.kind[at];
      if (at >= tokens.count || (kind !== WORD && kind !== NUMBER && kind !== COMMA && kind !== QUOTE)) break;
      if (kind === QUOTE && tokens.wordClass[at] === 0) break;
      state = step(state, tokens.wordClass[at] as number);
    }
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      const role = roleOf[row] as number;
      const end = ends[i] as number;
      if (end !== longest[role] || (first < (taken[role] as number) && role !== overlapping)) continue;
      if (count === room.row.length) grow();
      room.row[count] = row;
      room.from[count] = first;
      room.to[count++] = end;
    }
    for (const row of rows) {
      const role = roleOf[row] as number;
      if (first >= (taken[role] as number)) taken[role] = longest[role] as number;
    }
  }
  return { count, row: room.row.slice(0, count), from: room.from.slice(0, count), to: room.to.slice(0, count) };
}

function grow(): void {
  const wider = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
    const next = new Int32Array(old.length * 2);
    next.set(old);
    return next;
  };
  room = { row: wider(room.row), from: wider(room.from), to: wider(room.to) };
}
