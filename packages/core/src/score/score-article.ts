import { type Counts, noCounts, type Tally } from "./counts";
import type { Disagreement } from "./disagreement";
import type { GoldArticle, PredictedArticle } from "./gold";
import {
  expectedForce,
  expectedList,
  expectedProposal,
  expectedStance,
  foundForce,
  foundList,
  foundProposal,
  foundStance,
} from "./in-words";
import { isFlip } from "./is-flip";

type Say = (
  ...said: [Disagreement["kind"], Disagreement["holder"], Disagreement["expected"], Disagreement["found"]]
) => void;
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
    say("missing", null, null, null);
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
      say("stance missed", want.country, expectedStance(want), null);
      continue;
    }
    counts.coded.tp++;
    if (got.stance === want.stance || want.accept.includes(got.stance)) {
      counts.stance.tp++;
      scoreLists(want, got, counts, say);
      continue;
    }
    counts.stance.fp++;
    if (!optional) counts.stance.fn++;
    const flip = isFlip(want.stance, got.stance);
    if (flip) counts.flips++;
    say(flip ? "flip" : "stance wrong", want.country, expectedStance(want), foundStance(got));
  }
  for (const [country, got] of left) {
    counts.coded.fp++;
    counts.stance.fp++;
    const trapped = gold.no_stance.includes(country);
    if (trapped) counts.trapped++;
    say(trapped ? "trapped" : "stance spurious", country, null, foundStance(got));
  }
}

type GoldStance = GoldArticle["stances"][number];
type FoundStance = Prediction["stances"][number];

/** Conditions and contributions are compared on right stances only. */
function scoreLists(want: GoldStance, got: FoundStance, counts: Counts, say: Say): void {
  const pairs = [
    ["condition", want.conditions, got.conditions],
    ["contribution", want.contribution, got.contribution],
  ] as const;
  for (const [kind, wanted, given] of pairs) {
    if (compareSets(counts[kind], wanted, given)) continue;
    say(kind, want.country, expectedList(want, wanted), foundList(got, given));
  }
}

/** @returns whether both hold the same */
function compareSets(tally: Tally, wanted: readonly string[], given: readonly string[]): boolean {
  const [want, got] = [new Set(wanted), new Set(given)];
  for (const item of got) {
    if (want.has(item)) tally.tp++;
    else tally.fp++;
  }
  for (const item of want) if (!got.has(item)) tally.fn++;
  return want.size === got.size && [...want].every((item) => got.has(item));
}

function scoreForces(gold: GoldArticle, found: Prediction, counts: Counts, say: Say): void {
  const left = [...found.forceSizes];
  for (const want of gold.force_sizes) {
    const at = left.findIndex((got) => got.min === want.min && got.max === want.max && got.unit === want.unit);
    const got = left[at];
    if (!got) {
      counts.force.fn++;
      say("force missed", null, expectedForce(want), null);
      continue;
    }
    left.splice(at, 1);
    counts.force.tp++;
    counts.forceByOf++;
    if (got.by === want.by && got.country === want.country && got.kind === want.kind) counts.forceByRight++;
    else say("force attribution", null, expectedForce(want), foundForce(got));
  }
  for (const got of left) {
    counts.force.fp++;
    if (gold.not_force.some((number) => number === got.min || number === got.max)) counts.forceTrapped++;
    say("force spurious", null, null, foundForce(got));
  }
}

function scoreProposals(gold: GoldArticle, found: Prediction, counts: Counts, say: Say): void {
  const left = [...found.proposals];
  for (const want of gold.proposals) {
    const at = left.findIndex((got) => sharesProposer(want, got.proposers) && dateAgrees(want.date, got.date));
    if (at < 0) {
      counts.proposal.fn++;
      say("proposal missed", null, expectedProposal(want), null);
      continue;
    }
    left.splice(at, 1);
    counts.proposal.tp++;
  }
  for (const got of left) {
    counts.proposal.fp++;
    say("proposal spurious", null, null, foundProposal(got));
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
  for (const { evidence, trace } of [...found.stances, ...found.forceSizes, ...found.proposals]) {
    counts.evidence++;
    const quote = squash(evidence.quote);
    if (quote !== "" && whole.includes(quote)) continue;
    counts.ungrounded++;
    say("ungrounded", null, null, {
      words: "a quote that is not in the text",
      evidence,
      confidence: null,
      trace: trace ?? [],
    });
  }
}

function squash(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, " ").trim();
}
