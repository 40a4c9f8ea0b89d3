import type { Correction, MachineReading } from "@standpoint/db";

/** A correction as one line: what is right, what the machine had read, why. */
export function correctionLine(correction: Correction): string {
  const { number, articleId, claimId, about, reason, by, at, undoneAt, undoneBy } = correction;
  const undone = undoneAt === null ? "" : ` [undone on ${undoneAt}${undoneBy ? ` by ${undoneBy}` : ""}]`;
  const who = by ? ` by ${by}` : "";
  return `${number}  ${at}${who}  ${about} in ${articleId} (${claimId}): ${changeWords(correction)}. ${reason}${undone}`;
}

/** What a correction puts in place of what. */
export function changeWords({ rejected, stance, conditions, contribution, machine }: Correction): string {
  if (rejected) return machine ? `no such claim; the machine read ${machine.stance}` : "no such claim";
  const read = machine as MachineReading;
  return [
    stance && `${stance}; the machine read ${read.stance}`,
    conditions && `conditions ${list(conditions)}; the machine read ${list(read.conditions)}`,
    contribution && `contribution ${list(contribution)}; the machine read ${list(read.contribution)}`,
  ]
    .filter(Boolean)
    .join("; ");
}

function list(words: readonly string[]): string {
  return words.join(", ") || "none";
}
