import { targetsOf } from "../claims/target";
import type { Holder } from "../codebook";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Reading } from "../reading";
import { holdersIn, LONGEST, type Passage } from "./passage";
import type { Units } from "./units";

/** Sentences over which a topic holds. */
const TOPIC_REACH = 4;
/** Sentences of the longest passage of an article: the coded texts that the net learns from are no longer. */
const MOST_SENTENCES = 3;

export type TopicalPassage = Passage & {
  readonly holder: Holder;
  /** It, or a sentence shortly before it, speaks of the deployment. */
  readonly onTopic: boolean;
};

/** A short text is judged whole for everyone whom it names. */
export function wholeText(units: Units): TopicalPassage[] {
  const whole = { from: 0, to: Math.min(units.count, LONGEST) };
  return holdersIn(units, whole).map((holder) => ({ ...whole, holder, onTopic: true }));
}

/**
 * What an article says about each holder: sentences of a paragraph that name it, each with those after it that name no
 * other government, and what goes on about whoever was spoken of before.
 */
export function passagesOf(reading: Reading, sentences: readonly ReadSentence[], units: Units): TopicalPassage[] {
  const topical = topicalSentences(sentences);
  const starts = unitStarts(units, sentences.length);
  const passages: TopicalPassage[] = [];
  const add = (holder: Holder, first: number, last: number): void => {
    const from = starts[first] as number;
    const to = Math.min(starts[last + 1] as number, from + LONGEST);
    const onTopic = topical.subarray(first, last + 1).includes(1);
    if (to > from) passages.push({ holder, from, to, onTopic });
  };
  for (const [first, last] of paragraphs(reading)) {
    for (const holder of holdersOf(sentences, first, last)) runs(sentences, holder, first, last, add);
  }
  return passages.sort((a, b) => a.from - b.from);
}

function runs(
  sentences: readonly ReadSentence[],
  holder: Holder,
  first: number,
  last: number,
  add: (holder: Holder, first: number, last: number) => void,
): void {
  let from = -1;
  for (let at = first; at <= last; at++) {
    const { mentions, carried } = sentences[at] as ReadSentence;
    const named = mentions.some((one) => one.holders.includes(holder));
    const others = mentions.some((one) => one.voice === "government" && one.place === "free" && one.holders.length > 0);
    const carries = carried?.holders.includes(holder) ?? false;
    if (from >= 0 && (at - from >= MOST_SENTENCES || (!named && others))) {
      add(holder, from, at - 1);
      from = -1;
    }
    if (from < 0 && (named || (carries && !others))) from = at;
  }
  if (from >= 0) add(holder, from, last);
}

function holdersOf(sentences: readonly ReadSentence[], first: number, last: number): Set<Holder> {
  const holders = new Set<Holder>();
  for (let at = first; at <= last; at++) {
    const { mentions, carried } = sentences[at] as ReadSentence;
    for (const mention of mentions) for (const holder of mention.holders) holders.add(holder);
    for (const holder of carried?.holders ?? []) holders.add(holder);
  }
  return holders;
}

function topicalSentences(sentences: readonly ReadSentence[]): Uint8Array {
  const topical = new Uint8Array(sentences.length);
  let last = Number.NEGATIVE_INFINITY;
  for (const read of sentences) {
    if (targetsOf(read.found).length) last = read.index;
    topical[read.index] = read.index - last <= TOPIC_REACH ? 1 : 0;
  }
  return topical;
}

/** By sentence: its first unit; one more entry for the end. */
function unitStarts(units: Units, sentences: number): Int32Array {
  const starts = new Int32Array(sentences + 1).fill(units.count);
  for (let unit = units.count - 1; unit >= 0; unit--) starts[units.sentence[unit] as number] = unit;
  for (let at = sentences - 1; at >= 0; at--) starts[at] = Math.min(starts[at] as number, starts[at + 1] as number);
  return starts;
}

/** First and last sentence of each paragraph. */
function paragraphs({ sentences }: Reading): [number, number][] {
  const found: [number, number][] = [];
  for (const { index, paragraph } of sentences) {
    const open = found.at(-1);
    if (open && sentences[open[0]]?.paragraph === paragraph) open[1] = index;
    else found.push([index, index]);
  }
  return found;
}
