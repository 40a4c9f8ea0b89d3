import type { Stance } from "../codebook";
import { type Found, hasRole, keptWith, ofRole, ofRoles, type RoleSet, roleSet } from "../found";
import type { CueOptions } from "../languages/language";
import { rowsWithOwnNegation } from "../languages/own-negation";
import type { Reading } from "../reading";
import type { Sentence } from "../sentences/sentence";
import { COMMA, CUT, QUOTE, STOP } from "../sentences/tokens";
import { asides } from "./asides";
import type { Cue } from "./cue";

const CUES = roleSet("cue");
const NEGATIONS = roleSet("modifier:negation");
const MODALS = roleSet("modifier:modal");
const DENIALS = roleSet("modifier:denial");
const QUESTIONS = roleSet("modifier:question");
const PAST = roleSet("modifier:historical");
const NONE: readonly Cue[] = [];
const TURNS = roleSet("modifier:contrast", "modifier:clause");

const NEGATED: Readonly<Record<Stance, Stance>> = {
  supports: "declines",
  open: "declines",
  uncommitted: "uncommitted",
  declines: "open",
  opposes: "open",
};
/** "Denied that it would send troops" commits to nothing; "denied that it ruled them out" leaves them possible. */
const DENIED: Readonly<Record<Stance, Stance>> = {
  supports: "uncommitted",
  open: "uncommitted",
  uncommitted: "uncommitted",
  declines: "open",
  opposes: "open",
};
/** Words over which "could", "asked whether", "earlier" reach. */
const MODIFIER_REACH = 10;

/** Read once a sentence: claims and the judge both ask. */
const kept = keptWith<readonly Cue[]>();

/** The cues of a sentence, each after negation, modality, question, denial and tense have been applied in their scope. */
export function findCues(reading: Reading, sentence: Sentence, found: readonly Found[]): readonly Cue[] {
  if (!hasRole(found, CUES)) return NONE;
  return kept(found, () => readCues(reading, sentence, found));
}

function readCues(reading: Reading, sentence: Sentence, found: readonly Found[]): readonly Cue[] {
  const own = rowsWithOwnNegation(reading.language);
  const rows = ofRoles(found, CUES);
  const whole = rows.filter((one) => own.has(one.row.id));
  const cues: Cue[] = [];
  for (const one of rows) {
    if (whole.includes(one)) cues.push(modified(reading, sentence, found, one, true));
    else if (!whole.some((w) => w.from <= one.from && w.to >= one.to))
      cues.push(modified(reading, sentence, found, one, false));
  }
  return cues;
}

function modified(
  reading: Reading,
  sentence: Sentence,
  found: readonly Found[],
  one: Found,
  ownsNegation: boolean,
): Cue {
  const row = one.row.cue as NonNullable<Found["row"]["cue"]>;
  const options: CueOptions = row[3] ?? {};
  const modifiers: string[] = [];
  let stance: Stance | null = row[0];
  const strength = options.strength ?? (options.bound ? 3 : 2);
  if (isNegated(reading, found, one, ownsNegation)) {
    modifiers.push("negated");
    const turned: Stance | "none" = options.negated ?? NEGATED[stance];
    stance = turned === "none" ? null : turned;
  }
  const before = (role: RoleSet): boolean => isBefore(reading, found, role, one.from);
  if (stance === "supports" && before(MODALS)) {
    modifiers.push("modal");
    stance = "open";
  }
  if (stance && before(DENIALS)) {
    modifiers.push("denied");
    stance = DENIED[stance];
  }
  if (asked(reading, sentence) || before(QUESTIONS)) {
    modifiers.push("asked");
    if (stance !== "uncommitted") stance = null;
  }
  const historical = isHistorical(reading, found, one);
  if (historical) modifiers.push("historical");
  return {
    id: one.row.id,
    row,
    from: one.from,
    to: one.to,
    stance,
    strength,
    bound: options.bound ?? false,
    historical,
    modifiers,
  };
}

/** A modifier stands before a cue, in its clause and near enough to reach it. */
function isBefore(reading: Reading, found: readonly Found[], role: RoleSet, at: number): boolean {
  for (const { to } of ofRoles(found, role)) {
    if (to <= at && at - to <= MODIFIER_REACH && sameClause(reading, found, to, at)) return true;
  }
  return false;
}

function isNegated(reading: Reading, found: readonly Found[], one: Found, ownsNegation: boolean): boolean {
  if (!hasRole(found, NEGATIONS)) return false;
  const { forward, back } = reading.language.negationReach;
  const pseudo = ofRole(found, "modifier:pseudoNegation");
  const reaching = ofRoles(found, NEGATIONS).filter((negation) => {
    if (pseudo.some((p) => p.from <= negation.from && negation.from < p.to)) return false;
    const inside = negation.from < one.to && negation.to > one.from;
    // "Refuses to": a negation that begins in the cue and outlasts it is made of the cue's own words.
    if (inside) return !ownsNegation && (negation.from < one.from || negation.to <= one.to);
    if (negation.to <= one.from) return within(forward, negation.to, one.from);
    return negation.from - one.to < back && sameClause(reading, found, one.to, negation.from);
  });
  return reaching.filter((negation) => !isSpent(found, negation, reaching)).length % 2 === 1;

  function within(reach: number, from: number, to: number): boolean {
    const skipped = asides(reading, found).filter((aside) => aside.from >= from && aside.to <= to);
    const words = skipped.reduce((sum, aside) => sum - (aside.to - aside.from), to - from);
    return words <= reach && sameClause(reading, found, from, to);
  }
}

/** "Neither promised nor excluded": the first negation has its cue before the second begins. */
function isSpent(found: readonly Found[], negation: Found, reaching: readonly Found[]): boolean {
  const next = reaching.find((other) => other.from >= negation.to);
  return next !== undefined && ofRole(found, "cue").some((cue) => cue.from >= negation.to && cue.to <= next.from);
}

/** No stop, comma, cut or contrast lies between two tokens, but for those around who says it. */
function sameClause(reading: Reading, found: readonly Found[], from: number, to: number): boolean {
  const skipped = asides(reading, found);
  for (let at = from; at < to; at++) {
    const aside = skipped.find((one) => one.from === at && one.to <= to);
    if (aside) {
      at = aside.to - 1;
      continue;
    }
    const kind = reading.tokens.kind[at];
    if (kind === CUT || kind === STOP || kind === COMMA || kind === QUOTE) return false;
  }
  return !ofRoles(found, TURNS).some((m) => m.from >= from && m.to <= to);
}

function asked(reading: Reading, sentence: Sentence): boolean {
  let last = sentence.to - 1;
  while (last > sentence.from && reading.tokens.kind[last] === QUOTE) last--;
  return reading.document.plain[reading.tokens.start[last] as number] === "?";
}

/** "had ruled it out", "last year … rejected": the mark stands in the part of the sentence that contrast words fence off. */
function isHistorical(reading: Reading, found: readonly Found[], one: Found): boolean {
  if (!hasRole(found, PAST)) return false;
  const current = ofRole(found, "modifier:current");
  const fences = ofRole(found, "modifier:contrast").map((m) => m.from);
  const part = (token: number): number =>
    fences.filter((fence) => fence <= token).length + cutsBefore(reading, one, token);
  const mine = part(one.from);
  if (current.some((m) => part(m.from) === mine && Math.abs(m.from - one.from) <= MODIFIER_REACH)) return false;
  return ofRoles(found, PAST).some((m) => part(m.from) === mine && m.from < one.to + MODIFIER_REACH);
}

function cutsBefore(reading: Reading, one: Found, token: number): number {
  let cuts = 0;
  const [from, to] = token < one.from ? [token, one.from] : [one.from, token];
  for (let at = from; at < to; at++) if (reading.tokens.kind[at] === CUT || reading.tokens.kind[at] === COMMA) cuts++;
  return token < one.from ? -cuts : cuts;
}
