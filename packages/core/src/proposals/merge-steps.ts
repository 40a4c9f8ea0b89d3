import type { ProposalType } from "../codebook";
import { daysBetween } from "../mentions/calendar";
import type { Step } from "./step";

/** The more telling word for one and the same step comes first. */
const ORDER: readonly ProposalType[] = ["agreement", "petition", "refusal", "proposal", "announcement", "meeting"];

/** Steps that share a proposer and a date are one; several who meet or agree on one day take one step together. */
export function mergeSteps(steps: readonly Step[]): Step[] {
  const merged = mergeOnce(steps);
  return merged.length < steps.length ? mergeSteps(merged) : merged;
}

/** Merging widens a step, so that it may then be the same as another one: once is not enough. */
function mergeOnce(steps: readonly Step[]): Step[] {
  const merged: Step[] = [];
  for (const step of [...steps].sort((a, b) => b.weight - a.weight)) {
    const at = merged.findIndex((other) => isSame(other, step));
    const other = merged[at];
    if (other) merged[at] = joined(other, step);
    else merged.push(step);
  }
  return merged.sort((a, b) => a.sentence - b.sentence);
}

function isSame(a: Step, b: Step): boolean {
  const sure = a.dated === "in the sentence" && b.dated === "in the sentence";
  if (!datesAgree(a.date, b.date, sure ? 0 : 1)) return false;
  if (a.proposers.some((holder) => b.proposers.includes(holder))) return true;
  if (a.type === b.type && a.sentence === b.sentence) return true;
  return a.type === b.type && (a.type === "meeting" || a.type === "agreement");
}

/** Two days that the text itself tells are the same or not; a day taken from the context may be one off. */
function datesAgree(a: string | null, b: string | null, slack: number): boolean {
  if (a === null || b === null) return a === b;
  const length = Math.min(a.length, b.length);
  return length === 10 ? Math.abs(daysBetween(a, b)) <= slack : a.slice(0, length) === b.slice(0, length);
}

function joined(a: Step, b: Step): Step {
  const [first, other] = ORDER.indexOf(b.type) < ORDER.indexOf(a.type) ? [b, a] : [a, b];
  const finer = (first.date?.length ?? 0) >= (other.date?.length ?? 0) ? first : other;
  const proposers = [...new Set([...first.proposers, ...(first.type === other.type ? other.proposers : [])])];
  return { ...first, proposers, date: finer.date, precision: finer.precision, weight: Math.max(a.weight, b.weight) };
}
