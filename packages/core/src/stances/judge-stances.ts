import type { Claim } from "../claims/claim";
import { type Evidence, type Holder, OFFICES, STANCES, type Stance, type StanceReading, type Trace } from "../codebook";
import { quote } from "../document/quote";
import { firstWhere } from "../first-where";
import { judgeHolders, type Opinion } from "../judge/judge-holders";
import type { Verdict } from "../judge/net";
import { type Passage, sentencesOf } from "../judge/passage";
import type { TopicalPassage } from "../judge/passages-of";
import type { Units } from "../judge/units";
import type { ReadSentence } from "../mentions/find-mentions";
import { positionDate } from "../mentions/position-date";
import type { Reading } from "../reading";
import { sentencesAbout } from "../terms/sentences-about";
import { termsOf } from "../terms/terms-of";
import { actorsOf } from "./actors-of";
import { calibrate } from "./calibrate";
import { evidenceSentence } from "./evidence-sentence";
import { isFragment } from "./speaks-of-force";
import { isContested, mostLikely, shareOf } from "./weigh-opinions";

/** What a passage must be sure of to be counted, and what one of them at least must be sure of. */
type Sureness = { readonly least: number; readonly gate: number };

/**
 * How sure the net must be that a passage says something of a holder; surer where nothing near speaks of the deployment.
 * Chosen on the train briefs and on articles written for the purpose, with weights that had learned from neither.
 */
const ON_TOPIC: Sureness = { least: 0.6, gate: 0.75 };
const OFF_TOPIC: Sureness = { least: 0.9, gate: 0.95 };
/** Words that the trace names. */
const REASONS = 4;

type Read = { readonly reading: Reading; readonly sentences: readonly ReadSentence[]; readonly units: Units };

/** One stance a holder: what its passages together bear out most; none where they say as good as both. */
export function judgeStances(
  reading: Reading,
  sentences: readonly ReadSentence[],
  units: Units,
  claims: readonly Claim[],
): StanceReading[] {
  const read = { reading, sentences, units };
  const byHolder = new Map<Holder, Opinion[]>();
  const counts = (passage: TopicalPassage, verdict: Verdict): boolean => coded(verdict) >= sureness(passage).least;
  for (const opinion of judgeHolders(reading, sentences, units, isFragment(reading), counts)) {
    const own = byHolder.get(opinion.holder);
    if (own) own.push(opinion);
    else byHolder.set(opinion.holder, [opinion]);
  }
  return [...byHolder.values()].flatMap((own) => {
    if (!own.some(({ passage, verdict }) => coded(verdict) >= sureness(passage).gate)) return [];
    const stance = mostLikely(own);
    return isContested(own, stance) ? [] : [stanceOf(read, own, stance, claims)];
  });
}

function sureness({ onTopic }: TopicalPassage): Sureness {
  return onTopic ? ON_TOPIC : OFF_TOPIC;
}

/** The claims about a holder in the sentences of a passage; claims stand in the order of the text. */
function claimsIn(units: Units, passage: Passage, holder: Holder, claims: readonly Claim[]): Claim[] {
  const [first, last] = sentencesOf(units, passage);
  const sentence = (index: number): number => (claims[index] as Claim).sentence;
  const from = firstWhere(claims.length, (i) => sentence(i) >= first);
  const to = firstWhere(claims.length, (i) => sentence(i) > last);
  return claims.slice(from, to).filter((claim) => claim.holder === holder);
}

function coded({ chances }: Verdict): number {
  return 1 - (chances[0] as number);
}

function chance({ verdict: { chances } }: Opinion, stance: Stance): number {
  return chances[STANCES.indexOf(stance) + 1] as number;
}

function stanceOf(read: Read, own: readonly Opinion[], stance: Stance, claims: readonly Claim[]): StanceReading {
  const { reading, sentences } = read;
  const bearer = own.reduce((best, one) => (chance(one, stance) > chance(best, stance) ? one : best));
  const agreeing = own.filter((one) => mostLikely([one]) === stance);
  const mentions = (agreeing.length ? agreeing : [bearer]).flatMap((one) => one.mentions);
  const offices = mentions.flatMap(([, one]) => one.office ?? []);
  const spoke = bearer.verdict.weigh(STANCES.indexOf(stance) + 1);
  const { holder } = bearer;
  const said = claimsIn(read.units, bearer.passage, holder, claims).filter((one) => one.stance === stance);
  const index = evidenceSentence(read.units, sentences, bearer, spoke, said);
  const about = sentencesAbout(reading, sentences, holder, index);
  const { conditions, contribution } = termsOf(reading, sentences, holder, stance, about);
  return {
    country: holder,
    stance,
    confidence: calibrate(chance(bearer, stance) * shareOf(own, stance)),
    actors: actorsOf(
      mentions.map(([, one]) => one),
      holder,
    ),
    office: OFFICES.find((office) => offices.includes(office)) ?? null,
    conditions,
    contribution,
    date: positionDate(reading, sentences[index] as ReadSentence, holder)?.date ?? null,
    evidence: sentenceAt(reading, index),
    trace: traceOf(read, bearer, stance, spoke, said),
  };
}

function sentenceAt({ document, sentences, tokens }: Reading, index: number): Evidence {
  const { from, to } = sentences[index] as Reading["sentences"][number];
  return quote(document, tokens.start[from] as number, tokens.end[to - 1] as number);
}

/** The rules' claims that agree, then what decided: the words that spoke most for the stance. */
function traceOf(
  { units, reading, sentences }: Read,
  { holder, passage, mentions }: Opinion,
  stance: Stance,
  spoke: Float64Array,
  agreeing: readonly Claim[],
): Trace {
  const [first] = sentencesOf(units, passage);
  const cues = agreeing.map((one) => ({
    mention: `${one.mention.sieve}: ${holder}${one.mention.person ? ` (${one.mention.person})` : ""}`,
    cue: one.cue,
    modifiers: one.modifiers,
    frame: one.frame,
  }));
  const words = loudest(spoke, (i) => Boolean(units.form[passage.from + i])).map(
    (i) => units.form[passage.from + i] as string,
  );
  const carried = sentences[first]?.carried;
  const sieve = mentions[0]?.[1].sieve ?? carried?.sieve ?? "named before";
  const judged = {
    mention: `${sieve}: ${holder}`,
    cue: `${reading.language.code}/judge/${stance}`,
    modifiers: words,
    frame: passage.onTopic ? "target" : "loose",
  };
  return [...cues, judged];
}

/** @returns in order, the units that spoke most for a stance, of those that are words */
function loudest(spoke: Float64Array, isWord: (unit: number) => boolean): number[] {
  const best: number[] = [];
  for (let i = 0; i < spoke.length; i++) {
    const loud = spoke[i] as number;
    if (loud <= 0 || !isWord(i)) continue;
    let at = best.length;
    while (at > 0 && (spoke[best[at - 1] as number] as number) < loud) at--;
    if (at >= REASONS) continue;
    best.splice(at, 0, i);
    if (best.length > REASONS) best.pop();
  }
  return best.sort((a, b) => a - b);
}
