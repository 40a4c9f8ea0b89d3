import type { Claim } from "../claims/claim";
import { targetsOf } from "../claims/target";
import { ADVERSARY, type Condition, type Contribution, HOST, type Holder } from "../codebook";
import { type Found, ofRole } from "../found";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Mention } from "../mentions/mention";
import type { Reading } from "../reading";
import type { Sentence } from "../sentences/sentence";
import { NUMBER, STOP, WORD } from "../sentences/tokens";
import type { Bearing } from "./bearing";
import { territories } from "./territory";

/** Letters by which forms of one word are known as one. */
const STEM = 5;
/** Words after a negation that it marks. */
const NEGATED = 3;
/** Sentences over which a topic holds. */
const TOPIC_REACH = 4;

type Open = {
  holder: Holder;
  paragraph: number;
  mentions: Mention[];
  sentences: Map<number, number>;
  marks: Set<string>;
  conditions: Set<Condition>;
  contribution: Set<Contribution>;
  onTopic: boolean;
};

/** Gathers, paragraph by paragraph, what is said about each holder that is named or carried on. */
export function gatherBearings(
  reading: Reading,
  sentences: readonly ReadSentence[],
  claims: readonly Claim[],
): Bearing[] {
  const all: Open[] = [];
  let lastTopic = Number.NEGATIVE_INFINITY;
  for (const read of sentences) {
    const sentence = reading.sentences[read.index] as Sentence;
    if (sentence.masked) continue;
    if (targetsOf(read.found).length) lastTopic = read.index;
    const onTopic = read.index - lastTopic <= TOPIC_REACH;
    const near = claims.filter((claim) => claim.sentence === read.index).map((claim) => `near:${claim.stance}`);
    for (const territory of territories(reading, read)) {
      const marks = [...marksOf(reading, read, territory.tokens), ...near];
      for (const mention of territory.mentions) {
        if (mention.voice !== "government") continue;
        for (const holder of mention.holders) {
          const open = openFor(all, holder, sentence.paragraph);
          open.mentions.push(mention);
          open.onTopic ||= onTopic;
          open.sentences.set(read.index, (open.sentences.get(read.index) ?? 0) + territory.tokens.length);
          for (const mark of marks) open.marks.add(mark);
          addTerms(open, read.found, territory.tokens);
          open.marks.add(`place:${territory.carried ? "carried" : mention.place}`).add(`sort:${mention.sort}`);
        }
      }
    }
  }
  return all.map((open) => {
    const own = claims.filter((claim) => claim.holder === open.holder && open.sentences.has(claim.sentence));
    const marks = [...open.marks, ...claimMarks(own), ...holderMarks(open)];
    return { ...open, claims: own, marks, conditions: [...open.conditions], contribution: [...open.contribution] };
  });
}

function openFor(all: Open[], holder: Holder, paragraph: number): Open {
  const known = all.findLast((open) => open.holder === holder && open.paragraph === paragraph);
  if (known) return known;
  const sets = { marks: new Set<string>(), conditions: new Set<Condition>(), contribution: new Set<Contribution>() };
  const open: Open = { holder, paragraph, mentions: [], sentences: new Map(), ...sets, onTopic: false };
  all.push(open);
  return open;
}

/** What the sentence makes a position depend on, and what the words about the holder would have it put in. */
function addTerms(open: Open, found: readonly Found[], tokens: readonly number[]): void {
  const own = new Set(tokens);
  for (const { row, from } of found) {
    if (row.condition) open.conditions.add(row.condition);
    if (row.contribution && own.has(from)) open.contribution.add(row.contribution);
  }
}

/** Words (names are masked), their stems, pairs, and what stands under a negation. */
function marksOf(reading: Reading, read: ReadSentence, tokens: readonly number[]): string[] {
  const marks: string[] = [];
  const negations = ofRole(read.found, "modifier:negation");
  let before = "";
  let last = -2;
  for (const token of tokens) {
    const word = maskedWord(reading, read, token);
    if (word === null) {
      before = "";
      continue;
    }
    marks.push(word);
    if (word.length > STEM) marks.push(`${word.slice(0, STEM)}*`);
    if (token === last + 1 && before) marks.push(`${before} ${word}`);
    if (negations.some((n) => token >= n.to && token - n.to < NEGATED)) marks.push(`not ${word.slice(0, STEM)}*`);
    before = word;
    last = token;
  }
  for (const one of read.found) {
    if (one.row.role.startsWith("frame:")) marks.push(one.row.role);
  }
  return marks;
}

function maskedWord(reading: Reading, read: ReadSentence, token: number): string | null {
  const kind = reading.tokens.kind[token];
  if (read.mentions.some((one) => one.sort !== "pronoun" && token >= one.from && token < one.to)) return "@";
  const text = reading.document.plain.slice(reading.tokens.start[token] as number, reading.tokens.end[token] as number);
  if (kind === NUMBER) return "#";
  if (kind === STOP) return text === "?" ? "?" : null;
  return kind === WORD ? text.toLowerCase() : null;
}

function claimMarks(claims: readonly Claim[]): string[] {
  return claims
    .flatMap((claim) => {
      const tense = claim.historical ? "was" : claim.modifiers.includes("asked") ? "asked" : "is";
      const frame = claim.frame === "loose" ? "loose" : "tied";
      return [`cue:${tense}:${frame}:${claim.stance}`, `cue:${tense}:${claim.stance}:${Math.round(claim.weight)}`];
    })
    .concat(strongest(claims));
}

function strongest(claims: readonly Claim[]): string[] {
  if (!claims.length) return ["cue:none"];
  const best = claims.reduce((a, b) => (b.weight >= a.weight ? b : a));
  const last = claims.at(-1) as Claim;
  return [
    `best:${best.stance}`,
    `last:${last.stance}`,
    ...(claims.every((one) => one.stance === best.stance) ? [`only:${best.stance}`] : []),
  ];
}

function holderMarks(open: Open): string[] {
  return [
    ...(open.holder === HOST ? ["holder:host"] : []),
    ...(open.holder === ADVERSARY ? ["holder:adversary"] : []),
    open.onTopic ? "topic:yes" : "topic:no",
    ...(open.mentions.some((one) => one.person !== null) ? ["person"] : []),
    ...(open.mentions.some((one) => one.place === "free") ? ["subject"] : []),
  ];
}
