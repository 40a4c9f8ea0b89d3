import { makeClaims } from "../../src/claims/make-claims";
import { frameOf, NO_TOPIC, targetsOf } from "../../src/claims/target";
import { ADVERSARY, HOST, type Stance } from "../../src/codebook";
import type { Cue } from "../../src/cues/cue";
import { findCues } from "../../src/cues/find-cues";
import { ofRole, ofRoles, roleSet } from "../../src/found";
import type { CueRow, Language } from "../../src/languages/language";
import { rowsWithOwnNegation } from "../../src/languages/own-negation";
import { findMentions, type ReadSentence } from "../../src/mentions/find-mentions";
import type { Reading } from "../../src/reading";
import type { Sentence } from "../../src/sentences/sentence";
import { COMMA, CUT, QUOTE, STOP } from "../../src/sentences/tokens";
import type { Grammar } from "./grammar/grammar";
import { readingOf } from "./reading-of";

export const NEGATED: Readonly<Record<Stance, Stance>> = {
  supports: "declines",
  open: "declines",
  uncommitted: "uncommitted",
  declines: "open",
  opposes: "open",
};
const DENIED: Readonly<Record<Stance, Stance>> = {
  supports: "uncommitted",
  open: "uncommitted",
  uncommitted: "uncommitted",
  declines: "open",
  opposes: "open",
};

type Read = { reading: Reading; sentences: ReadSentence[]; cues: Cue[] };

/** One check: what the engine made of a varied example. `null` where the variation cannot be built for the row. */
export type Outcome = { readonly text: string; readonly right: boolean; readonly got: string } | null;

export type Variation = (language: Language, grammar: Grammar, row: CueRow) => Outcome;

function read(language: Language, text: string): Read {
  const reading = readingOf(language, text);
  const sentences = findMentions(reading);
  const cues = sentences.flatMap((one) => findCues(reading, reading.sentences[one.index] as Sentence, one.found));
  return { reading, sentences, cues };
}

function own(found: Read, row: CueRow): Cue | undefined {
  return found.cues.find((cue) => cue.row === row);
}

/** The example around the words of its cue, cut at the clause that holds them. */
function parts(language: Language, row: CueRow): { head: string; clause: string; cue: string; tail: string } | null {
  const found = read(language, row[2]);
  const cue = own(found, row);
  if (!cue) return null;
  const { tokens, document } = found.reading;
  const from = tokens.start[cue.from] as number;
  const to = tokens.end[cue.to - 1] as number;
  const clauses = found.sentences.flatMap((one) => ofRoles(one.found, roleSet("modifier:clause", "modifier:contrast")));
  const opener = clauses.filter((one) => one.to <= cue.from).reduce((last, one) => Math.max(last, one.to), 0);
  let first = cue.from;
  while (first > opener && ![COMMA, CUT, STOP, QUOTE].includes(tokens.kind[first - 1] as number)) first--;
  const begin = tokens.start[first] as number;
  return {
    head: document.plain.slice(0, begin),
    clause: document.plain.slice(begin, from),
    cue: document.plain.slice(from, to),
    tail: document.plain.slice(to),
  };
}

/** Whether the row's own cue, or one that took its place over the same words, came out as wanted. */
function judge(language: Language, row: CueRow, text: string, wanted: Stance | null, after = 0): Outcome {
  const found = read(language, text);
  const cue = own(found, row);
  if (cue && (found.reading.tokens.start[cue.from] as number) < after) return null;
  if (cue) return { text, right: cue.stance === wanted, got: `${cue.stance} [${cue.modifiers}]` };
  const instead = found.cues.find((one) => one.stance === wanted && rowsWithOwnNegation(language).has(one.id));
  return instead ? { text, right: true, got: instead.id } : null;
}

const hasOwnNegation = (language: Language, row: CueRow): boolean => {
  const cue = own(read(language, row[2]), row);
  return cue === undefined || rowsWithOwnNegation(language).has(cue.id) || cue.modifiers.length > 0;
};

const plain: Variation = (language, _, row) => judge(language, row, row[2], row[0]);

const negated: Variation = (language, grammar, row) => {
  const at = parts(language, row);
  if (!at || hasOwnNegation(language, row)) return null;
  const turned = row[3]?.negated ?? NEGATED[row[0]];
  const outcomes = grammar.negators.map(({ before = "", afterFirst = "" }) => {
    const [first = "", ...rest] = at.cue.split(" ");
    const cue = [before, first, afterFirst, ...rest].filter(Boolean).join(" ");
    return judge(language, row, `${at.head}${at.clause}${cue}${at.tail}`, turned === "none" ? null : turned);
  });
  return outcomes.find((one) => one?.right) ?? outcomes.find((one) => one !== null) ?? null;
};

const notOnly: Variation = (language, grammar, row) => {
  const at = parts(language, row);
  if (!at || hasOwnNegation(language, row)) return null;
  return judge(language, row, `${at.head}${at.clause}${grammar.notOnly} ${at.cue}${at.tail}`, row[0]);
};

const before =
  (words: (grammar: Grammar) => string, wanted: (stance: Stance) => Stance | null): Variation =>
  (language, grammar, row) => {
    const at = parts(language, row);
    const usual = at && own(read(language, row[2]), row);
    if (!at || !usual?.stance || usual.modifiers.length) return null;
    const opened = `${at.head}${words(grammar)} `;
    return judge(language, row, `${opened}${at.clause}${at.cue}${at.tail}`, wanted(usual.stance), opened.length);
  };

const asQuestion: Variation = (language, _, row) => {
  const text = row[2].replace(/[.!…]?(["”»“]?)$/, "?$1");
  return judge(language, row, text, row[0] === "uncommitted" ? "uncommitted" : null);
};

/** A cue that names no troops, beside another matter: nothing ties it to the question. */
const rival: Variation = (language, grammar, row) => {
  const at = parts(language, row);
  if (!at || row[3]?.bound) return null;
  const text = `${at.head}${at.clause}${at.cue} ${grammar.onMissiles}${at.tail}`;
  const found = read(language, text);
  const cue = own(found, row);
  const of = found.sentences.find((one) => ofRole(one.found, "cue").some((match) => match.row.cue === row));
  if (!cue || !of || targetsOf(of.found).length) return null;
  const frame = frameOf(found.reading.sentences[of.index] as Sentence, of.found, cue, NO_TOPIC);
  return { text, right: frame === "loose", got: frame };
};

/** The example with its one subject put out: where the subject is a country's bare name that the cue is bound to. */
function withSubject(language: Language, row: CueRow, subject: string): { text: string; holder: string } | null {
  const found = read(language, row[2]);
  const claims = makeClaims(found.reading, found.sentences).filter((claim) => claim.cue === own(found, row)?.id);
  const mentions = found.sentences.flatMap((one) => one.mentions);
  const [claim] = claims;
  if (!claim || mentions.length !== 1 || claim.mention.sort !== "name" || claim.mention.place !== "free") return null;
  if (claim.holder === HOST || claim.holder === ADVERSARY || claim.mention.from > 1) return null;
  const end = found.reading.tokens.end[claim.mention.to - 1] as number;
  const rest = found.reading.document.plain.slice(end);
  return { text: `${subject}${rest}`, holder: claim.holder };
}

const otherCountry: Variation = (language, grammar, row) => {
  const swapped = withSubject(language, row, grammar.otherCountry.name);
  if (!swapped) return null;
  const found = read(language, swapped.text);
  const holders = makeClaims(found.reading, found.sentences).map((claim) => claim.holder);
  const right = holders.length > 0 && holders.every((holder) => holder === grammar.otherCountry.holder);
  return { text: swapped.text, right, got: holders.join() };
};

const outsider =
  (index: number): Variation =>
  (language, grammar, row) => {
    const swapped = withSubject(language, row, grammar.outsiders[index] as string);
    if (!swapped) return null;
    const found = read(language, swapped.text);
    const claims = makeClaims(found.reading, found.sentences);
    return { text: swapped.text, right: claims.length === 0, got: claims.map((claim) => claim.holder).join() };
  };

/** What is tried with every cue of every pack. */
export const VARIATIONS: Readonly<Record<string, Variation>> = {
  "as it stands": plain,
  negated,
  "not only": notOnly,
  perhaps: before(
    (grammar) => grammar.perhaps,
    (stance) => (stance === "supports" ? "open" : stance),
  ),
  "asked whether": before(
    (grammar) => grammar.askedWhether,
    (stance) => (stance === "uncommitted" ? stance : null),
  ),
  "as a question": asQuestion,
  denied: before(
    (grammar) => grammar.deniedThat,
    (stance) => DENIED[stance],
  ),
  "of missiles": rival,
  "of another country": otherCountry,
  "by an analyst": outsider(0),
  "by the opposition": outsider(1),
};
