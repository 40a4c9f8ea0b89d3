import type { Claim } from "../claims/claim";
import { type Evidence, type Holder, OFFICES, STANCES, type Stance, type StanceReading, type Trace } from "../codebook";
import { quote } from "../document/quote";
import { firstWhere } from "../first-where";
import { judgeHolders, type Opinion } from "../judge/judge-holders";
import { type Passage, sentencesOf } from "../judge/passage";
import type { Units } from "../judge/units";
import type { ReadSentence } from "../mentions/find-mentions";
import { positionDate } from "../mentions/position-date";
import type { Reading } from "../reading";
import { sentencesAbout } from "../terms/sentences-about";
import { termsOf } from "../terms/terms-of";
import { calibrate } from "./calibrate";
import { isFragment } from "./speaks-of-force";

/** A passage that says something of a holder with less chance than this is not counted. */
const LEAST = 0.3;
/** One passage at least must be this sure that it says something; this and the next were chosen on the train briefs. */
const GATE = 0.8;
/**
 * How much the weightiest claim that the rules tie to the deployment tilts the net's chances, by a unit of its weight. On
 * the train briefs 0.2 to 0.6 read equally well; plain sentences are read best by the most.
 */
const TILT = 0.6;
/** Claims that weigh less say nothing; one that weighs more says no more than the most. */
const LEAST_CLAIM = 1.5;
const MOST_CLAIM = 4;
/** What a claim of support, which may be the object of a refusal, is behind other claims. */
const OBJECT = 0.8;
/** What the head of government's own words count more. */
const HEAD = 1.3;
/** Words that the trace names. */
const REASONS = 4;

/** What the net makes of a holder in a passage, tilted by what the rules claim there. */
type Weighed = Opinion & { readonly chances: readonly number[] };

type Read = { readonly reading: Reading; readonly sentences: readonly ReadSentence[]; readonly units: Units };

/** One stance a holder: what its paragraphs together bear out most. */
export function judgeStances(
  reading: Reading,
  sentences: readonly ReadSentence[],
  units: Units,
  claims: readonly Claim[],
): StanceReading[] {
  const read = { reading, sentences, units };
  const byHolder = new Map<Holder, Weighed[]>();
  for (const one of judgeHolders(reading, sentences, units, isFragment(reading))) {
    const opinion = { ...one, chances: tilted(units, one, claims) };
    if (coded(opinion) < LEAST) continue;
    byHolder.set(opinion.holder, [...(byHolder.get(opinion.holder) ?? []), opinion]);
  }
  return [...byHolder.values()].flatMap((own) => {
    const sure = Math.max(...own.map(coded));
    return sure < GATE ? [] : [stanceOf(read, own, claims)];
  });
}

function tilted(units: Units, { holder, passage, verdict }: Opinion, claims: readonly Claim[]): number[] {
  const chances = [...verdict.chances];
  let best: Claim | null = null;
  for (const claim of claimsIn(units, passage, holder, claims)) {
    if (claim.historical || claim.frame === "loose" || claim.weight <= LEAST_CLAIM) continue;
    if (!best || standing(claim) > standing(best)) best = claim;
  }
  if (best) {
    const index = STANCES.indexOf(best.stance) + 1;
    chances[index] = (chances[index] as number) * Math.exp(TILT * (Math.min(MOST_CLAIM, best.weight) - 1));
  }
  const all = chances.reduce((sum, one) => sum + one, 0);
  return chances.map((one) => one / all);
}

/** The claims about a holder in the sentences of a passage; claims stand in the order of the text. */
function claimsIn(units: Units, passage: Passage, holder: Holder, claims: readonly Claim[]): Claim[] {
  const [first, last] = sentencesOf(units, passage);
  const sentence = (index: number): number => (claims[index] as Claim).sentence;
  const from = firstWhere(claims.length, (i) => sentence(i) >= first);
  const to = firstWhere(claims.length, (i) => sentence(i) > last);
  return claims.slice(from, to).filter((claim) => claim.holder === holder);
}

/** "Sending troops" is often what a verb beside it refuses: of near equals the claim that is not for it stands. */
function standing({ weight, stance }: Claim): number {
  return weight + (stance === "supports" ? 0 : OBJECT);
}

function coded({ chances }: Weighed): number {
  return 1 - (chances[0] as number);
}

function chance({ chances }: Weighed, stance: Stance): number {
  return chances[STANCES.indexOf(stance) + 1] as number;
}

/** How much of what all passages say for any stance they say for this one. */
function shareOf(own: readonly Weighed[], stance: Stance): number {
  const all = STANCES.reduce((sum, one) => sum + weightOf(own, one), 0);
  return weightOf(own, stance) / all;
}

function weightOf(own: readonly Weighed[], stance: Stance): number {
  return own.reduce((sum, one) => sum + chance(one, stance) * (ofHead(one) ? HEAD : 1), 0);
}

function mostLikely(own: readonly Weighed[]): Stance {
  return STANCES.reduce((best, stance) => (weightOf(own, stance) > weightOf(own, best) ? stance : best));
}

function ofHead({ mentions }: Weighed): boolean {
  return mentions.some(([, one]) => one.office === "head");
}

function stanceOf(read: Read, own: readonly Weighed[], claims: readonly Claim[]): StanceReading {
  const { reading, sentences } = read;
  const stance = mostLikely(own);
  const bearer = own.reduce((best, one) => (chance(one, stance) > chance(best, stance) ? one : best));
  const agreeing = own.filter((one) => mostLikely([one]) === stance);
  const mentions = (agreeing.length ? agreeing : [bearer]).flatMap((one) => one.mentions);
  const offices = mentions.flatMap(([, one]) => one.office ?? []);
  const spoke = bearer.verdict.weigh(STANCES.indexOf(stance) + 1);
  const index = loudest(read, bearer, spoke);
  const { holder } = bearer;
  const about = sentencesAbout(reading, sentences, holder, index);
  const { conditions, contribution } = termsOf(reading, sentences, holder, stance, about);
  return {
    country: holder,
    stance,
    confidence: calibrate(chance(bearer, stance) * shareOf(own, stance)),
    actors: [...new Set(mentions.flatMap(([, one]) => (one.sort === "pronoun" ? [] : (one.person ?? []))))],
    office: OFFICES.find((office) => offices.includes(office)) ?? null,
    conditions,
    contribution,
    date: positionDate(reading, sentences[index] as ReadSentence, holder)?.date ?? null,
    evidence: sentenceAt(reading, index),
    trace: traceOf(read, bearer, stance, spoke, claims),
  };
}

function sentenceAt({ document, sentences, tokens }: Reading, index: number): Evidence {
  const { from, to } = sentences[index] as Reading["sentences"][number];
  return quote(document, tokens.start[from] as number, tokens.end[to - 1] as number);
}

/** The sentence whose words spoke most for the stance; one that names the holder where there is one. */
function loudest({ units }: Read, { passage, mentions }: Weighed, spoke: Float64Array): number {
  const sums = new Map<number, number>();
  for (let i = 0; i < spoke.length; i++) {
    const sentence = units.sentence[passage.from + i] as number;
    sums.set(sentence, (sums.get(sentence) ?? 0) + (spoke[i] as number));
  }
  const named = new Set(mentions.map(([sentence]) => sentence));
  const candidates = [...sums].filter(([sentence]) => !named.size || named.has(sentence));
  return candidates.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** The rules' claims that agree, then what decided: the words that spoke most for the stance. */
function traceOf(
  { units, reading, sentences }: Read,
  { holder, passage, mentions }: Weighed,
  stance: Stance,
  spoke: Float64Array,
  claims: readonly Claim[],
): Trace {
  const [first] = sentencesOf(units, passage);
  const cues = claimsIn(units, passage, holder, claims)
    .filter((one) => one.stance === stance)
    .map((one) => ({
      mention: `${one.mention.sieve}: ${holder}${one.mention.person ? ` (${one.mention.person})` : ""}`,
      cue: one.cue,
      modifiers: one.modifiers,
      frame: one.frame,
    }));
  const words = [...spoke.keys()]
    .filter((i) => (spoke[i] as number) > 0 && units.form[passage.from + i])
    .sort((a, b) => (spoke[b] as number) - (spoke[a] as number))
    .slice(0, REASONS)
    .sort((a, b) => a - b)
    .map((i) => units.form[passage.from + i] as string);
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
