import type { Claim } from "../claims/claim";
import {
  ADVERSARY,
  type ForceSize,
  HOST,
  type Holder,
  isOrganisation,
  type ProposalType,
  type Span,
  type Stance,
  type StanceReading,
  sideOf,
} from "../codebook";
import { firstWhere } from "../first-where";
import { hasRole, ofRole, roleSet } from "../found";
import type { ReadSentence } from "../mentions/find-mentions";
import { nearestDate } from "../mentions/position-date";
import type { Reading } from "../reading";
import { newsDate } from "./news-date";
import type { Dated, Step } from "./step";
import type { Texts } from "./texts";

const SPEAKING = roleSet("speaker:reporting", "step:announcement", "step:refusal", "step:proposal");
const FORCES = roleSet("frame:force", "frame:named");

/** What stating a position is as a step. Being undecided is none. */
const TYPES: Readonly<Partial<Record<Stance, ProposalType>>> = {
  supports: "announcement",
  open: "announcement",
  declines: "refusal",
  opposes: "refusal",
};
/** A claim must weigh this much for its sentence to be one in which the position is taken, */
const LEAST_WEIGHT = 1;
/** and this much to tell a position of somebody whose stance the article as a whole does not settle. */
const ENOUGH_ALONE = 1.5;
/** Whoever is undecided for so sure takes no step. */
const SURELY_UNDECIDED = 0.6;
/** How sure a position must be to be the news of an article that tells no day for it. */
const SURE_OF_NEWS = 0.3;
/** How sure such a claim is. */
const SURE_ALONE = 0.3;
/** The first sentences tell the news: who speaks in them spoke on the day that they tell, or on that of publication. */
const LEAD = 3;
/** How many sentences from what was said the day may be told on which its speaker spoke. */
const REACH = 6;

/** Somebody's position, and the sentences in which it is taken, the clearest first. */
type Statement = {
  readonly holder: Holder;
  readonly type: ProposalType;
  readonly sentences: readonly number[];
  readonly cue: string;
  /** How sure the position itself is, 0 to 1. */
  readonly sure: number;
};

/** A day on which a holder spoke, and how well it fits what was said: 2 and more when both stand in one sentence. */
type Occasion = Dated & { readonly sentence: number; readonly fit: number };

/** Positions and numbers that a government states on a day which the text tells, or as the news of the day. */
export function statedSteps(
  texts: Texts,
  stances: readonly StanceReading[],
  claims: readonly Claim[],
  sizes: readonly ForceSize[],
): Step[] {
  const settled = new Set(stances.filter(isSettled).map(({ country }) => country));
  const statements = [
    ...stances.flatMap((stance) => fromStance(texts.reading, stance, claims)),
    ...fromClaims(claims.filter(({ holder }) => !settled.has(holder))),
    ...sizes.flatMap((size) => fromSize(texts.reading, size)),
  ];
  return statements.filter(canTake).flatMap((statement) =>
    occasionsOf(texts, statement).map((occasion) => {
      const { date, precision, dated, sentence } = occasion;
      const type = proposes(texts.read[sentence], statement) ? "proposal" : statement.type;
      const weight = occasion.fit + statement.sure;
      return { type, proposers: [statement.holder], date, precision, dated, sentence, weight, cue: statement.cue };
    }),
  );
}

/** The adversary only refuses; the host of the force only asks for it. */
function canTake({ holder, type }: Statement): boolean {
  return type === "refusal" ? holder !== HOST : holder !== ADVERSARY;
}

/** What the host of the force asks for, and what others put forward, is a proposal. */
function proposes(one: ReadSentence | undefined, { holder, type }: Statement): boolean {
  if (type !== "announcement") return false;
  return holder === HOST || (one !== undefined && ofRole(one.found, "step:proposal").length > 0);
}

/** A stance that tells a step, or surely tells none: claims need not be asked. */
function isSettled({ stance, confidence }: StanceReading): boolean {
  return TYPES[stance] !== undefined || confidence >= SURELY_UNDECIDED;
}

function fromStance(reading: Reading, stance: StanceReading, claims: readonly Claim[]): Statement[] {
  const type = TYPES[stance.stance];
  if (!type || isOrganisation(stance.country)) return [];
  const own = claims.filter(
    (claim) => claim.holder === stance.country && claim.weight >= LEAST_WEIGHT && claim.frame !== "loose",
  );
  const same = own.filter((claim) => sideOf(claim.stance) !== null);
  const evidence = sentenceOf(reading, stance.evidence);
  const sentences = [...new Set([...(evidence === null ? [] : [evidence]), ...same.map(({ sentence }) => sentence)])];
  const cue = stance.trace[0]?.cue ?? "";
  return [{ holder: stance.country, type, sentences, cue, sure: stance.confidence }];
}

/** Of somebody who is not coded the weightiest claim tells, where it is a person's or an office's. */
function fromClaims(claims: readonly Claim[]): Statement[] {
  const best = new Map<Holder, Claim>();
  for (const claim of claims) {
    const personal = claim.mention.person !== null || claim.mention.office !== null || claim.mention.place === "free";
    if (claim.frame === "loose" || claim.weight < ENOUGH_ALONE || !personal || isOrganisation(claim.holder)) continue;
    if (claim.weight > (best.get(claim.holder)?.weight ?? 0)) best.set(claim.holder, claim);
  }
  return [...best.values()].flatMap(({ holder, stance, sentence, cue }) => {
    const type = TYPES[stance];
    return type ? [{ holder, type, sentences: [sentence], cue, sure: SURE_ALONE }] : [];
  });
}

function fromSize(reading: Reading, size: ForceSize): Statement[] {
  if (size.by === null || size.kind !== "needed") return [];
  const sentence = sentenceOf(reading, size.evidence);
  const cue = size.trace[0]?.cue ?? "";
  return sentence === null ? [] : [{ holder: size.by, type: "proposal", sentences: [sentence], cue, sure: 1 }];
}

function sentenceOf(reading: Reading, { start }: Span): number | null {
  const { map } = reading.document;
  const { tokens, sentences } = reading;
  const plain = map ? firstWhere(map.length, (i) => (map[i] as number) >= start) : start;
  const at = firstWhere(tokens.count, (i) => (tokens.start[i] as number) >= plain);
  const sentence = sentences[firstWhere(sentences.length, (i) => (sentences[i]?.to ?? 0) > at)];
  return sentence && sentence.from <= at ? sentence.index : null;
}

/** The best day, and every other one on which the holder takes the position in so many words. */
function occasionsOf(texts: Texts, statement: Statement): Occasion[] {
  const all = texts.dated.flatMap((one) => occasionIn(texts, statement, one) ?? []);
  all.sort((a, b) => b.fit - a.fit || a.sentence - b.sentence);
  const [best, ...others] = all;
  if (best) return [best, ...others.filter((other) => other.fit >= 2 && other.precision === "day")];
  const news = newsOccasion(texts, statement);
  return news ? [news] : [];
}

function occasionIn(texts: Texts, { holder, sentences }: Statement, one: ReadSentence): Occasion | null {
  const date = nearestDate(texts.reading, one, texts.dates[one.index] ?? [], holder);
  if (!date) return null;
  const { precision } = date;
  const told = (fit: number): Occasion => ({
    date: date.date,
    precision,
    dated: "in the sentence",
    sentence: one.index,
    fit,
  });
  const place = sentences.indexOf(one.index);
  if (place >= 0) return isOthersWord(one, holder) ? null : told(place === 0 ? 2.5 : 2);
  const distance = Math.min(...sentences.map((sentence) => Math.abs(sentence - one.index)));
  if (precision !== "day" || distance > REACH || holder === HOST) return null;
  const near = (fit: number): Occasion => ({
    ...told(fit),
    dated: "in the context",
    sentence: sentences[0] ?? one.index,
  });
  if (sentences.includes(one.index + 1) && leadsOn(texts, one, holder)) return near(1.4);
  if (!acts(one, holder)) return null;
  const speaks = hasRole(one.found, SPEAKING);
  if (speaks && hasRole(one.found, FORCES)) return told(2);
  if (!speaks && one.index >= LEAD && distance > 1) return null;
  return near((speaks ? 1.5 : 0.8) - 0.1 * distance);
}

/** An opponent or expert speaks in it, and the holder does not: "its soldiers should stay at home, Wilders wrote". */
function isOthersWord(one: ReadSentence, holder: Holder): boolean {
  return !acts(one, holder) && one.mentions.some(({ place, voice }) => place === "free" && voice !== "government");
}

/** "Two days ago he was clearer. His soldiers would …": nobody else acts, and the paragraph goes on. */
function leadsOn({ reading }: Texts, one: ReadSentence, holder: Holder): boolean {
  const paragraph = reading.sentences[one.index]?.paragraph;
  if (reading.sentences[one.index + 1]?.paragraph !== paragraph) return false;
  return !one.mentions.some(({ place, holders }) => place === "free" && !holders.includes(holder));
}

function acts(one: ReadSentence, holder: Holder): boolean {
  return one.mentions.some(
    ({ place, voice, holders }) => place === "free" && voice === "government" && holders.includes(holder),
  );
}

/** Who is named as a person or office in the first sentences, and speaks or takes the position there, made the news. */
function newsOccasion(texts: Texts, { holder, sentences, sure }: Statement): Occasion | null {
  if (sure < SURE_OF_NEWS) return null;
  const first = Math.min(...sentences);
  const lead = texts.read
    .slice(0, LEAD)
    .filter(({ mentions }) =>
      mentions.some((one) => one.holders.includes(holder) && (one.person !== null || one.office !== null)),
    );
  const speaks = lead.some((one) => acts(one, holder) && ofRole(one.found, "speaker:reporting").length > 0);
  if (lead.length === 0 || (first >= LEAD && !(speaks && first <= REACH))) return null;
  return { ...newsDate(texts.reading, texts.dates), sentence: first, fit: 0.5 };
}
