import type { Claim } from "../claims/claim";
import type { Holder } from "../codebook";
import type { Cue } from "../cues/cue";
import { findCues } from "../cues/find-cues";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Mention } from "../mentions/mention";
import type { Reading } from "../reading";
import { BREAK, NUMBER, WORD } from "../sentences/tokens";
import { markOf, marksIn, setWith } from "./marks";
import { unitMention } from "./unit-mention";
import type { UnitClaim, UnitMention, Units } from "./units";

const QUOTED = markOf("quoted");
const A_NUMBER = markOf("sign:number");
const NOBODY: readonly Holder[] = [];

/** Lays a text out for the judge. Page noise is left out. */
export function unitsOf(reading: Reading, sentences: readonly ReadSentence[], claims: readonly Claim[]): Units {
  const { tokens, document } = reading;
  const marked = marksByToken(reading, sentences);
  const form: string[] = [];
  const marks = new Int32Array(tokens.count);
  const sentenceOf = new Int32Array(tokens.count);
  const mentionOf = new Int32Array(tokens.count);
  const mentions: UnitMention[] = [];
  const unitAt = new Int32Array(tokens.count).fill(-1);
  const put = (word: string, set: number, sentence: number, mention: number): void => {
    const unit = form.length;
    form.push(word);
    marks[unit] = set;
    sentenceOf[unit] = sentence;
    mentionOf[unit] = mention;
  };
  for (const read of sentences) {
    const sentence = reading.sentences[read.index] as Reading["sentences"][number];
    if (sentence.masked) continue;
    const named = outermost(read.mentions);
    let next = 0;
    for (let at = sentence.from; at < sentence.to; ) {
      const mention = named[next];
      if (mention && mention.from <= at) {
        next++;
        unitAt.fill(form.length, at, mention.to);
        mentions.push(
          unitMention({ ...mention, person: mention.person !== null, excepted: mention.excepted ?? false }),
        );
        put("", within(marked, at, mention.to), read.index, mentions.length - 1);
        at = Math.max(at + 1, mention.to);
        continue;
      }
      const kind = tokens.kind[at];
      if (kind !== BREAK) {
        unitAt[at] = form.length;
        const text = tokens.forms.lower(tokens.form[at] as number);
        const own = marked[at] as number;
        const set = sentence.insideQuote ? setWith(own, QUOTED) : own;
        if (kind === WORD) put(text, set, read.index, -1);
        else put("", setWith(set, kind === NUMBER ? A_NUMBER : signMark(text)), read.index, -1);
      }
      at++;
    }
  }
  const count = form.length;
  return {
    language: document.language,
    count,
    form,
    marks: marks.subarray(0, count),
    sentence: sentenceOf.subarray(0, count),
    mention: mentionOf.subarray(0, count),
    mentions,
    claims: claims.flatMap((claim) => unitClaim(claim, unitAt)),
    carried: sentences.map(({ carried }) => carried?.holders ?? NOBODY),
  };
}

/** The mentions of a sentence without those inside another, in order. */
function outermost(mentions: readonly Mention[]): Mention[] {
  const sorted = [...mentions].sort((a, b) => a.from - b.from || b.to - a.to);
  let end = -1;
  return sorted.filter((one) => {
    if (one.from < end) return false;
    end = one.to;
    return true;
  });
}

/** The set of what covers each token: frames, modifiers, speech, concepts, and cues with what the words around make of them. */
function marksByToken(reading: Reading, sentences: readonly ReadSentence[]): Int32Array {
  const sets = new Int32Array(reading.tokens.count);
  const add = (from: number, to: number, mark: number): void => {
    for (let at = from; at < to; at++) sets[at] = setWith(sets[at] as number, mark);
  };
  for (const read of sentences) {
    const sentence = reading.sentences[read.index] as Reading["sentences"][number];
    if (sentence.masked) continue;
    for (const cue of findCues(reading, sentence, read.found)) {
      for (const mark of cueMarks(cue)) add(cue.from, cue.to, mark);
    }
    for (const { row, from, to } of read.found) {
      if (row.role !== "name" && row.role !== "official" && row.role !== "cue") add(from, to, roleMark(row.role));
    }
  }
  addConcepts(reading, add);
  return sets;
}

function cueMarks({ stance, strength, bound, row, modifiers }: Cue): number[] {
  const read = `cue:${stance ?? "none"}`;
  const marks = [markOf(read), markOf(`${read}:${strength}${bound ? ":bound" : ""}`), markOf(`sense:${row[0]}`)];
  return [...marks, ...modifiers.map((modifier) => markOf(`cue:${modifier}`))];
}

function addConcepts({ matches, lexicon }: Reading, add: (from: number, to: number, mark: number) => void): void {
  const concepts = conceptMarks(lexicon);
  for (let i = 0; i < matches.count; i++) {
    const mark = concepts[matches.row[i] as number] as number;
    if (mark >= 0) add(matches.from[i] as number, matches.to[i] as number, mark);
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

const roleMarks = new Map<string, number>();

function roleMark(role: string): number {
  let mark = roleMarks.get(role);
  if (mark === undefined) {
    mark = markOf(role);
    roleMarks.set(role, mark);
  }
  return mark;
}

const signMarks = new Map<string, number>();

function signMark(sign: string): number {
  let mark = signMarks.get(sign);
  if (mark === undefined) {
    mark = markOf(`sign:${sign}`);
    signMarks.set(sign, mark);
  }
  return mark;
}

/** A mention's own words are masked; a cue or concept over them is not ("NATO-led force", "the Polish no"). */
function within(marked: Int32Array, from: number, to: number): number {
  let set = marked[from] as number;
  for (let at = from + 1; at < to; at++) {
    if (marked[at] === set) continue;
    for (const mark of marksIn(marked[at] as number)) if (!marksIn(set).includes(mark)) set = setWith(set, mark);
  }
  return set;
}

function unitClaim(claim: Claim, unitAt: Int32Array): UnitClaim[] {
  const unit = unitAt[claim.at] as number;
  const { holder, stance, frame, historical } = claim;
  return unit < 0 ? [] : [{ unit, holder, stance, frame, historical }];
}
