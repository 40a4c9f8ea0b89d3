import type { Cue } from "../cues/cue";
import { findCues } from "../cues/find-cues";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Reading } from "../reading";
import { markOf, setWith } from "./marks";

/** The set of what covers each token: frames, modifiers, speech, concepts, and cues with what the words around make of them. */
export function marksByToken(reading: Reading, sentences: readonly ReadSentence[]): Int32Array {
  const sets = new Int32Array(reading.tokens.count);
  for (const read of sentences) {
    const sentence = reading.sentences[read.index] as Reading["sentences"][number];
    if (sentence.masked) continue;
    for (const cue of findCues(reading, sentence, read.found)) {
      for (const mark of cueMarks(cue)) cover(sets, cue.from, cue.to, mark);
    }
    for (const { row, from, to } of read.found) {
      if (row.role !== "name" && row.role !== "official" && row.role !== "cue") cover(sets, from, to, markOf(row.role));
    }
  }
  coverConcepts(reading, sets);
  return sets;
}

function cover(sets: Int32Array, from: number, to: number, mark: number): void {
  for (let at = from; at < to; at++) sets[at] = setWith(sets[at] as number, mark);
}

const marksOfCues = new Map<string, readonly number[]>();

function cueMarks({ stance, strength, bound, row, modifiers }: Cue): readonly number[] {
  const key = `${row[0]} ${stance} ${strength} ${bound} ${modifiers.join(" ")}`;
  let marks = marksOfCues.get(key);
  if (!marks) {
    const read = `cue:${stance ?? "none"}`;
    const names = [read, `${read}:${strength}${bound ? ":bound" : ""}`, `sense:${row[0]}`];
    marks = [...names, ...modifiers.map((modifier) => `cue:${modifier}`)].map(markOf);
    marksOfCues.set(key, marks);
  }
  return marks;
}

function coverConcepts({ matches, lexicon }: Reading, sets: Int32Array): void {
  const concepts = conceptMarks(lexicon);
  for (let i = 0; i < matches.count; i++) {
    const mark = concepts[matches.row[i] as number] as number;
    if (mark >= 0) cover(sets, matches.from[i] as number, matches.to[i] as number, mark);
  }
}

const conceptsOf = new WeakMap<Reading["lexicon"], Int32Array>();

/** By row of the lexicon: the mark of its concept, -1 where it names none. Made once a language. */
function conceptMarks(lexicon: Reading["lexicon"]): Int32Array {
  let marks = conceptsOf.get(lexicon);
  if (!marks) {
    marks = Int32Array.from(lexicon.rows, ({ role, concept }) =>
      role === "concept" ? markOf(`concept:${concept}`) : -1,
    );
    conceptsOf.set(lexicon, marks);
  }
  return marks;
}
