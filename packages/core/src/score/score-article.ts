import { sideOf } from "../codebook";
import { type Counts, noCounts, type Tally } from "./counts";
import type { Disagreement } from "./disagreement";
import type { GoldArticle, PredictedArticle } from "./gold";

type Say = (kind: Disagreement["kind"], about: string, quote: string) => void;
type GoldProposal = GoldArticle["proposals"][number];
type Prediction = Pick<PredictedArticle, "stances" | "forceSizes" | "proposals">;

const NOTHING: Prediction = { stances: [], forceSizes: [], proposals: [] };
const DAY = 86_400_000;

/**
 * Compares one article's extraction with its gold.
 * @param say is told every disagreement
 */
export function scoreArticle(
  gold: GoldArticle,
  predicted: PredictedArticle | undefined,
  text: string,
  say: Say = () => undefined,
): Counts {
  const counts = noCounts();
  counts.articles = 1;
  counts.noStance = gold.no_stance.length;
  if (predicted) {
    counts.languageOf = 1;
    counts.languageRight = Number(predicted.language === gold.language);
  } else {
    counts.missing = 1;
    say("missing", gold.name, "");
  }
  const found: Prediction = predicted ?? NOTHING;
  scoreStances(gold, found, counts, say);
  scoreForces(gold, found, counts, say);
  scoreProposals(gold, found, counts, say);
  scoreEvidence(found, text, counts, say);
  return counts;
}

function scoreStances(gold: GoldArticle, found: Prediction, counts: Counts, say: Say): void {
  const left = new Map(found.stances.map((stance) => [stance.country, stance]));
  for (const want of gold.stances) {
    const optional = want.accept.includes("none");
    const got = left.get(want.country);
    left.delete(want.country);
    if (!got) {
      if (optional) continue;
      counts.coded.fn++;
      counts.stance.fn++;
      say("stance missed", `${want.country} ${want.stance}`, want.evidence);
      continue;
    }
    counts.coded.tp++;
    if (got.stance === want.stance || want.accept.includes(got.stance)) {
      counts.stance.tp++;
      compareSets(counts.condition, want.conditions, got.conditions);
      compareSets(counts.contribution, want.contribution, got.contribution);
      continue;
    }
    counts.stance.fp++;
    if (!optional) counts.stance.fn++;
    if (isFlip(want.stance, got.stance)) counts.flips++;
    say("stance wrong", `${want.country} ${want.stance} coded as ${got.stance}`, got.evidence.quote);
  }
  for (const [country, got] of left) {
    counts.coded.fp++;
    counts.stance.fp++;
    if (gold.no_stance.includes(country)) counts.trapped++;
    say("stance spurious", `${country} ${got.stance}`, got.evidence.quote);
  }
}

type Stance = Parameters<typeof sideOf>[0];

function isFlip(want: Stance, got: Stance): boolean {
  const [a, b] = [sideOf(want), sideOf(got)];
  return a !== null && b !== null && a !== b;
}

function compareSets(tally: Tally, wanted: readonly string[], given: readonly string[]): void {
  const [want, got] = [new Set(wanted), new Set(given)];
  for (const item of got) {
    if (want.has(item)) tally.tp++;
    else tally.fp++;
  }
  for (const item of want) if (!got.has(item)) tally.fn++;
}

function scoreForces(gold: GoldArticle, found: Prediction, counts: Counts, say: Say): void {
  const left = [...found.forceSizes];
  for (const want of gold.force_sizes) {
    const at = left.findIndex((got) => got.min === want.min && got.max === want.max && got.unit === want.unit);
    const got = left[at];
    if (!got) {
      counts.force.fn++;
      say("force missed", `${want.min}–${want.max} ${want.unit}`, want.evidence);
      continue;
    }
    left.splice(at, 1);
    counts.force.tp++;
    counts.forceByOf++;
    if (got.by === want.by && got.country === want.country && got.kind === want.kind) counts.forceByRight++;
    else
      say(
        "force attribution",
        `${want.kind} ${want.country} by ${want.by}: ${got.kind} ${got.country} by ${got.by}`,
        got.evidence.quote,
      );
  }
  for (const got of left) {
    counts.force.fp++;
    if (gold.not_force.some((number) => number === got.min || number === got.max)) counts.forceTrapped++;
    say("force spurious", `${got.min}–${got.max} ${got.unit}`, got.evidence.quote);
  }
}

function scoreProposals(gold: GoldArticle, found: Prediction, counts: Counts, say: Say): void {
  const left = [...found.proposals];
  for (const want of gold.proposals) {
    const at = left.findIndex((got) => sharesProposer(want, got.proposers) && dateAgrees(want.date, got.date));
    if (at < 0) {
      counts.proposal.fn++;
      say("proposal missed", `${want.date} ${want.type} ${want.proposers.join("+")}`, want.evidence);
      continue;
    }
    left.splice(at, 1);
    counts.proposal.tp++;
  }
  for (const got of left) {
    counts.proposal.fp++;
    say("proposal spurious", `${got.date} ${got.type} ${got.proposers.join("+")}`, got.evidence.quote);
  }
}

function sharesProposer(want: GoldProposal, got: readonly string[]): boolean {
  return want.proposers.length > 0 ? got.some((code) => want.proposers.includes(code)) : got.length === 0;
}

/** A day agrees with a day at most one day off; of partial dates the part that both state must be the same. */
function dateAgrees(want: string | null, got: string | null): boolean {
  if (!want) return true;
  if (!got) return false;
  const length = Math.min(want.length, got.length);
  if (length < 10) return got.length >= 4 && want.slice(0, length) === got.slice(0, length);
  return Math.abs(Date.parse(want) - Date.parse(got)) <= DAY;
}

function scoreEvidence(found: Prediction, text: string, counts: Counts, say: Say): void {
  const whole = squash(text);
  for (const { evidence } of [...found.stances, ...found.forceSizes, ...found.proposals]) {
    counts.evidence++;
    const quote = squash(evidence.quote);
    if (quote !== "" && whole.includes(quote)) continue;
    counts.ungrounded++;
    say("ungrounded", "not in the text", evidence.quote);
  }
}

function squash(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, " ").trim();
}
