import type { Claim } from "../claims/claim";
import type { Holder } from "../codebook";
import { findCues } from "../cues/find-cues";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Mention } from "../mentions/mention";
import type { Reading } from "../reading";
import { BREAK, NUMBER, WORD } from "../sentences/tokens";
import { markOf, markSet } from "./marks";
import { unitMention } from "./unit-mention";
import type { UnitClaim, UnitMention, Units } from "./units";

const QUOTED = markOf("quoted");
const A_NUMBER = markOf("sign:number");
/** A unit keeps this many marks; the rest of a crowded word says the same again. */
const MOST_MARKS = 12;
const NOBODY: readonly Holder[] = [];

/** Lays a text out for the judge. Page noise is left out. */
export function unitsOf(reading: Reading, sentences: readonly ReadSentence[], claims: readonly Claim[]): Units {
  const { tokens, document } = reading;
  const marks = marksByToken(reading, sentences);
  const form: string[] = [];
  const marked: number[] = [];
  const sentenceOf: number[] = [];
  const mentionOf: number[] = [];
  const mentions: UnitMention[] = [];
  const unitAt = new Int32Array(tokens.count).fill(-1);
  const put = (word: string, set: readonly number[], sentence: number, mention: number): void => {
    form.push(word);
    marked.push(markSet(set.length > MOST_MARKS ? set.slice(0, MOST_MARKS) : set));
    sentenceOf.push(sentence);
    mentionOf.push(mention);
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
        put("", within(marks, at, mention.to), read.index, mentions.length - 1);
        at = Math.max(at + 1, mention.to);
        continue;
      }
      const kind = tokens.kind[at];
      if (kind !== BREAK) {
        unitAt[at] = form.length;
        const text = document.plain.slice(tokens.start[at] as number, tokens.end[at] as number);
        const set = marks[at] ?? [];
        if (sentence.insideQuote) set.push(QUOTED);
        if (kind === WORD) put(text.toLowerCase(), set, read.index, -1);
        else put("", [...set, kind === NUMBER ? A_NUMBER : markOf(`sign:${text}`)], read.index, -1);
      }
      at++;
    }
  }
  return {
    language: document.language,
    count: form.length,
    form,
    marks: Int32Array.from(marked),
    sentence: Int32Array.from(sentenceOf),
    mention: Int32Array.from(mentionOf),
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

/** What covers each token: frames, modifiers, speech, concepts, and cues with what the words around make of them. */
function marksByToken(reading: Reading, sentences: readonly ReadSentence[]): (number[] | undefined)[] {
  const marks: (number[] | undefined)[] = new Array(reading.tokens.count);
  const add = (from: number, to: number, mark: number): void => {
    for (let at = from; at < to; at++) {
      const set = marks[at];
      if (set) set.push(mark);
      else marks[at] = [mark];
    }
  };
  for (const read of sentences) {
    const sentence = reading.sentences[read.index] as Reading["sentences"][number];
    if (sentence.masked) continue;
    for (const cue of findCues(reading, sentence, read.found)) {
      add(cue.from, cue.to, markOf(`cue:${cue.stance ?? "none"}`));
      add(cue.from, cue.to, markOf(`cue:${cue.stance ?? "none"}:${cue.strength}${cue.bound ? ":bound" : ""}`));
      add(cue.from, cue.to, markOf(`sense:${cue.row[0]}`));
      for (const modifier of cue.modifiers) add(cue.from, cue.to, markOf(`cue:${modifier}`));
    }
    for (const { row, from, to } of read.found) {
      if (row.role !== "name" && row.role !== "official" && row.role !== "cue") add(from, to, roleMark(row.role));
    }
  }
  addConcepts(reading, add);
  return marks;
}

function addConcepts({ matches, lexicon }: Reading, add: (from: number, to: number, mark: number) => void): void {
  const role = lexicon.roles.indexOf("concept");
  for (let i = 0; i < matches.count; i++) {
    const row = matches.row[i] as number;
    if (lexicon.roleOf[row] !== role) continue;
    add(matches.from[i] as number, matches.to[i] as number, roleMark(`concept:${lexicon.rows[row]?.concept}`));
  }
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

/** A mention's own words are masked; a cue or concept over them is not ("NATO-led force", "the Polish no"). */
function within(marks: readonly (number[] | undefined)[], from: number, to: number): number[] {
  const set: number[] = [];
  for (let at = from; at < to; at++) for (const mark of marks[at] ?? []) if (!set.includes(mark)) set.push(mark);
  return set;
}

function unitClaim(claim: Claim, unitAt: Int32Array): UnitClaim[] {
  const unit = unitAt[claim.at] as number;
  const { holder, stance, frame, historical } = claim;
  return unit < 0 ? [] : [{ unit, holder, stance, frame, historical }];
}
