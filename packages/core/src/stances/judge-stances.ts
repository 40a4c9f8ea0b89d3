import type { Claim } from "../claims/claim";
import {
  type Contribution,
  type Holder,
  OFFICES,
  STANCES,
  type Stance,
  type StanceReading,
  sideOf,
  type Trace,
} from "../codebook";
import { quote } from "../document/quote";
import base from "../leanings/base.json";
import type { Bearing } from "../leanings/bearing";
import { probabilities, reasons, type Weights } from "../leanings/weights";
import type { Mention } from "../mentions/mention";
import type { Reading } from "../reading";
import { calibrate } from "./calibrate";
import { isFragment } from "./speaks-of-force";

/** In an article a paragraph without a weighty cue for its stance must be this sure. */
const SURE_WITHOUT_CUE = 0.85;
/** What such a cue must weigh: chosen on the train briefs, with weights learned from sentences alone. */
const WEIGHTY = 2;
/** A cue that names the troops itself says more than one that hangs on the sentence before. */
const FRAME: Readonly<Record<Claim["frame"], number>> = { bound: 1.3, target: 1.1, inherited: 0.8, loose: 0 };
/** Below it coding nothing is right more often. */
const LEAST = 0.5;
/** Of its chances against all others a stance needs this much in an article. */
const LEAST_OF_STANCE = 0.3;
/** What the head of government's own words count more. */
const HEAD = 1.2;
/** What each later paragraph counts less: news says first what it reports; older positions are marked as such. */
const LATER = 0.8;
const REASONS = 3;
const BASE: Weights = base;

type Judged = { readonly bearing: Bearing; readonly stance: Stance; readonly sure: number; readonly coded: number };

/** One stance a holder: of the paragraphs that bear on it the clearest, of near equals the earlier. */
export function judgeStances(reading: Reading, bearings: readonly Bearing[]): StanceReading[] {
  const fragment = isFragment(reading);
  const byHolder = new Map<Holder, Judged[]>();
  for (const bearing of bearings) {
    const judged = judge(reading, bearing);
    if (fragment ? judged.coded >= LEAST : isClear(judged)) {
      byHolder.set(bearing.holder, [...(byHolder.get(bearing.holder) ?? []), judged]);
    }
  }
  return [...byHolder.values()].map((own) => stanceOf(reading, best(own), own));
}

function judge(reading: Reading, bearing: Bearing): Judged {
  const [none = 1, ...each] = probabilities(reading.language.leanings ?? BASE, bearing.marks);
  const top = Math.max(...each);
  return { bearing, stance: STANCES[each.indexOf(top)] as Stance, sure: top, coded: 1 - none };
}

/** An article names many who hold no position: there a paragraph needs a weighty cue for its stance, or to be very sure. */
function isClear({ bearing, stance, sure, coded }: Judged): boolean {
  if (!bearing.onTopic || bearing.mentions.every(inPassing) || coded < LEAST || sure < LEAST_OF_STANCE) return false;
  return sure >= SURE_WITHOUT_CUE || bearing.claims.some((claim) => claim.stance === stance && isWeighty(claim));
}

function isWeighty(claim: Claim): boolean {
  return !claim.historical && claim.mention.place !== "attribute" && claim.weight * FRAME[claim.frame] >= WEIGHTY;
}

/** The stance that the paragraphs together bear out most, in the paragraph that says it best. */
function best(own: readonly Judged[]): Judged {
  const sums = new Map<Stance, number>();
  for (const [i, one] of own.entries()) {
    const head = one.bearing.mentions.some((mention) => mention.office === "head") ? HEAD : 1;
    sums.set(one.stance, (sums.get(one.stance) ?? 0) + one.sure * LATER ** i * head);
  }
  const [stance] = [...sums].reduce((a, b) => (b[1] > a[1] ? b : a));
  return own.filter((one) => one.stance === stance).reduce((a, b) => (b.sure > a.sure ? b : a));
}

function stanceOf(reading: Reading, chosen: Judged, all: readonly Judged[]): StanceReading {
  const agreeing = all.filter((one) => one.stance === chosen.stance).map((one) => one.bearing);
  const mentions = agreeing.flatMap((one) => one.mentions);
  const claims = agreeing.flatMap((one) => one.claims.filter((claim) => claim.stance === chosen.stance));
  const offices = mentions.flatMap((one) => one.office ?? []);
  const sentence = reading.sentences[evidenceOf(chosen)] as Reading["sentences"][number];
  return {
    country: chosen.bearing.holder,
    stance: chosen.stance,
    confidence: calibrate(chosen.sure),
    actors: [...new Set(mentions.flatMap((one) => (one.sort === "pronoun" ? [] : (one.person ?? []))))],
    office: OFFICES.find((office) => offices.includes(office)) ?? null,
    conditions: [...new Set(agreeing.flatMap((one) => one.conditions))],
    contribution: offered(chosen.stance, agreeing),
    date: null,
    evidence: quote(
      reading.document,
      reading.tokens.start[sentence.from] as number,
      reading.tokens.end[sentence.to - 1] as number,
    ),
    trace: traceOf(reading, chosen, claims),
  };
}

/** Who is not for it gives no ground troops, however often they are named; help of another kind may be offered. */
function offered(stance: Stance, bearings: readonly Bearing[]): Contribution[] {
  const named = new Set(bearings.flatMap((one) => one.contribution));
  if (sideOf(stance) !== "for") named.delete("ground_troops");
  return [...named];
}

/** The sentence of the weightiest claim for the stance; without one, that with most words about the holder. */
function evidenceOf(chosen: Judged): number {
  const { claims, sentences } = chosen.bearing;
  const fitting = claims.filter((claim) => claim.stance === chosen.stance);
  if (fitting.length) return fitting.reduce((a, b) => (b.weight > a.weight ? b : a)).sentence;
  return [...sentences].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

function traceOf(reading: Reading, chosen: Judged, claims: readonly Claim[]): Trace {
  const { bearing } = chosen;
  const mention = bearing.mentions.find((one) => one.place === "free") ?? bearing.mentions[0];
  const name = `${mention?.sieve}: ${bearing.holder}`;
  const words = reasons(reading.language.leanings ?? BASE, bearing.marks, chosen.stance, REASONS);
  const cues = claims.map((claim) => ({
    mention: `${claim.mention.sieve}: ${claim.holder}${claim.mention.person ? ` (${claim.mention.person})` : ""}`,
    cue: claim.cue,
    modifiers: claim.modifiers,
    frame: claim.frame,
  }));
  const leaning = {
    mention: name,
    cue: `${reading.language.code}/leaning/${chosen.stance}`,
    modifiers: words,
    frame: bearing.onTopic ? "target" : "loose",
  };
  return [...cues, leaning];
}

/** "In Moscow", "a Russian attack": named beside something else, and nobody who speaks. */
function inPassing(one: Mention): boolean {
  return one.person === null && (one.place === "attribute" || one.place === "oblique");
}
