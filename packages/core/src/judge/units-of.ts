import type { Claim } from "../claims/claim";
import { type Holder, OFFICES, type Office } from "../codebook";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Mention, MentionSort, Place, Voice } from "../mentions/mention";
import type { Reading } from "../reading";
import { BREAK, NUMBER, WORD } from "../sentences/tokens";
import { markOf, marksIn, setWith } from "./marks";
import { marksByToken } from "./marks-by-token";
import { unitMention } from "./unit-mention";
import type { UnitClaim, UnitMention, Units } from "./units";

const QUOTED = markOf("quoted");
const A_NUMBER = markOf("sign:number");
const NOBODY: readonly Holder[] = [];

/** A text that is being laid out: its units so far, and by token the unit that it went into. */
type Layout = {
  readonly form: string[];
  readonly marks: Int32Array;
  readonly sentence: Int32Array;
  readonly mention: Int32Array;
  readonly mentions: UnitMention[];
  readonly unitAt: Int32Array;
};

/** Lays a text out for the judge. Page noise is left out. */
export function unitsOf(reading: Reading, sentences: readonly ReadSentence[], claims: readonly Claim[]): Units {
  const { tokens, document } = reading;
  const marked = marksByToken(reading, sentences);
  const layout: Layout = {
    form: [],
    marks: new Int32Array(tokens.count),
    sentence: new Int32Array(tokens.count),
    mention: new Int32Array(tokens.count).fill(-1),
    mentions: [],
    unitAt: new Int32Array(tokens.count).fill(-1),
  };
  for (const read of sentences) {
    const sentence = reading.sentences[read.index] as Reading["sentences"][number];
    if (!sentence.masked) layOut(layout, reading, sentence, outermost(read.mentions), marked);
  }
  const count = layout.form.length;
  return {
    language: document.language,
    count,
    form: layout.form,
    marks: layout.marks.subarray(0, count),
    sentence: layout.sentence.subarray(0, count),
    mention: layout.mention.subarray(0, count),
    mentions: layout.mentions,
    claims: claims.flatMap((claim) => unitClaim(claim, layout.unitAt)),
    carried: sentences.map(({ carried }) => carried?.holders ?? NOBODY),
  };
}

/** @param named the sentence's mentions, in order, none inside another */
function layOut(
  layout: Layout,
  reading: Reading,
  sentence: Reading["sentences"][number],
  named: readonly Mention[],
  marked: Int32Array,
): void {
  const { tokens } = reading;
  const { unitAt } = layout;
  let next = 0;
  for (let at = sentence.from; at < sentence.to; ) {
    const mention = named[next];
    if (mention && mention.from <= at) {
      next++;
      unitAt.fill(layout.form.length, at, mention.to);
      layout.mention[layout.form.length] = layout.mentions.length;
      layout.mentions.push(seen(mention));
      put(layout, "", within(marked, at, mention.to), sentence.index);
      at = Math.max(at + 1, mention.to);
      continue;
    }
    const kind = tokens.kind[at];
    if (kind !== BREAK) {
      unitAt[at] = layout.form.length;
      const text = tokens.forms.lower(tokens.form[at] as number);
      const own = marked[at] as number;
      const set = sentence.insideQuote ? setWith(own, QUOTED) : own;
      if (kind === WORD) put(layout, text, set, sentence.index);
      else put(layout, "", setWith(set, kind === NUMBER ? A_NUMBER : signMark(text)), sentence.index);
    }
    at++;
  }
}

function put(layout: Layout, word: string, set: number, sentence: number): void {
  const unit = layout.form.length;
  layout.form.push(word);
  layout.marks[unit] = set;
  layout.sentence[unit] = sentence;
}

/** Mentions of one part in a sentence differ only in whom they name; their marks are looked up once a part. */
const parts = new Map<number, UnitMention>();

function seen(mention: Mention): UnitMention {
  const { holders, person, excepted = false } = mention;
  const key = partOf(mention);
  let part = parts.get(key);
  if (!part) {
    part = unitMention({ ...mention, person: person !== null, excepted });
    parts.set(key, part);
  }
  const { sort, place, voice, office, asOwn, asOther } = part;
  return { holders, sort, place, voice, person: person !== null, office, excepted, asOwn, asOther };
}

const SORTS = numbered<MentionSort>([
  "name",
  "short",
  "adjective",
  "people",
  "capital",
  "government",
  "group",
  "official",
  "role",
  "pronoun",
  "outsider",
]);
const PLACES = numbered<Place>(["free", "troops", "oblique", "attribute"]);
const VOICES = numbered<Voice>(["government", "opposition", "former", "private"]);
const STANDINGS = numbered<Office>(OFFICES);

/** All that its marks depend on, as one number: a number is found sooner than words. */
function partOf({ sort, place, voice, office, person, excepted, holders }: Mention): number {
  const words = ((SORTS[sort] * 8 + PLACES[place]) * 8 + VOICES[voice]) * 8 + (office === null ? 7 : STANDINGS[office]);
  return words * 8 + (person === null ? 0 : 1) + (excepted ? 2 : 0) + (holders.length > 1 ? 4 : 0);
}

function numbered<Word extends string>(words: readonly Word[]): Readonly<Record<Word, number>> {
  return Object.fromEntries(words.map((word, number) => [word, number])) as Record<Word, number>;
}

/** The mentions of a sentence without those inside another, in order. */
function outermost(mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length === 0) return mentions;
  const sorted = [...mentions].sort((a, b) => a.from - b.from || b.to - a.to);
  let end = -1;
  return sorted.filter((one) => {
    if (one.from < end) return false;
    end = one.to;
    return true;
  });
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
