import { countryName } from "@standpoint/charts/country-names";
import { forceRange } from "@standpoint/charts/force-range";
import {
  CONDITION_WORDS,
  CONTRIBUTION_WORDS,
  FORCE_KIND_WORDS,
  PROPOSAL_WORDS,
  STANCE_WORDS,
} from "@standpoint/charts/words";
import type { FoundClaim } from "@standpoint/db";

/** What a claim was read as, in one line: what is right or wrong about it. */
export function readingWords(found: FoundClaim): string {
  if (found.kind === "stance") {
    const { holder, stance, conditions, contribution } = found.claim;
    const terms = [
      ...conditions.map((one) => CONDITION_WORDS[one]),
      ...contribution.map((one) => CONTRIBUTION_WORDS[one]),
    ];
    return [`${countryName(holder)} ${STANCE_WORDS[stance]}`, ...terms].join("; ");
  }
  if (found.kind === "force_size") return `${forceRange(found.claim)}, ${FORCE_KIND_WORDS[found.claim.kind]}`;
  const { type, date, proposers } = found.claim;
  return [PROPOSAL_WORDS[type], date ?? "undated", ...proposers.map((one) => countryName(one))].join(", ");
}

/** The command by which whoever runs the site puts a claim right; what is to be filled in stands in capitals. */
export function correctCommands({ kind, claim: { claimId } }: FoundClaim): string[] {
  const reject = `npx --no standpoint correct ${claimId} --reject --reason "WHY"`;
  return kind === "stance"
    ? [`npx --no standpoint correct ${claimId} --stance STANCE --reason "WHY"`, reject]
    : [reject];
}

/** A report that names the claim so that nobody has to look for it. */
export function reportText(found: FoundClaim, origin: string): string {
  const { articleId, claimId, quote } = found.claim;
  return [
    `Claim: ${claimId}`,
    `Where: ${origin}/articles/${encodeURIComponent(articleId)}#${claimId}`,
    `Read as: ${readingWords(found)}`,
    `Quote: “${quote}”`,
    "It should be: ",
    "Because: ",
  ].join("\n");
}
