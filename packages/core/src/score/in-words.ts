import type { ForceSize, Proposal, StanceReading } from "../codebook";
import type { Expected, Found } from "./disagreement";
import type { GoldArticle } from "./gold";

type GoldStance = GoldArticle["stances"][number];
type GoldForce = GoldArticle["force_sizes"][number];
type GoldProposal = GoldArticle["proposals"][number];

/** A coded stance, with what would be right too. */
export function expectedStance({ country, stance, accept, evidence }: GoldStance): Expected {
  return { words: `${country} ${stance}${accept.length ? ` (or ${accept.join(", ")})` : ""}`, evidence };
}

export function foundStance(reading: StanceReading): Found {
  return found(`${reading.country} ${reading.stance}`, reading, reading.confidence ?? null);
}

/** A list of conditions or contributions of a stance. */
export function expectedList({ country, evidence }: GoldStance, values: readonly string[]): Expected {
  return { words: `${country} ${list(values)}`, evidence };
}

export function foundList(reading: StanceReading, values: readonly string[]): Found {
  return found(`${reading.country} ${list(values)}`, reading, reading.confidence ?? null);
}

export function expectedForce(force: GoldForce): Expected {
  return { words: forceWords(force), evidence: force.evidence };
}

export function foundForce(force: ForceSize): Found {
  return found(forceWords(force), force, null);
}

export function expectedProposal(proposal: GoldProposal): Expected {
  return { words: `${proposalWords(proposal)}: ${proposal.summary}`, evidence: proposal.evidence };
}

export function foundProposal(proposal: Proposal): Found {
  return found(proposalWords(proposal), proposal, null);
}

type Reading = Pick<StanceReading, "evidence" | "trace">;

/** Extractions that come from a file may have been written without their trace. */
function found(words: string, { evidence, trace }: Reading, confidence: number | null): Found {
  return { words, evidence, confidence, trace: trace ?? [] };
}

function list(values: readonly string[]): string {
  return values.length ? values.join(", ") : "none";
}

function forceWords({ min, max, unit, kind, country, by }: Omit<GoldForce, "evidence">): string {
  return `${rangeWords(min, max)} ${unit}, ${kind}${country ? ` of ${country}` : ""}, by ${by ?? "nobody"}`;
}

function rangeWords(min: number | null, max: number | null): string {
  if (min === max) return String(min);
  if (min === null) return `up to ${max}`;
  return max === null ? `at least ${min}` : `${min} to ${max}`;
}

function proposalWords({ date, type, proposers }: Pick<Proposal, "date" | "type" | "proposers">): string {
  return `${date ?? "undated"} ${type} by ${proposers.join(", ") || "nobody"}`;
}
