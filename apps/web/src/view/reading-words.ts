import { countryName } from "@standpoint/charts/country-names";
import { forceRange } from "@standpoint/charts/force-range";
import type { Holder } from "@standpoint/core/codebook";
import type { FoundClaim } from "@standpoint/db";
import { inQuotes } from "@standpoint/ui/marks/in-quotes";
import type { Words } from "@standpoint/words/words";

/** What a claim was read as, in one line: what is right or wrong about it. */
export function readingWords(found: FoundClaim, words: Words): string {
  const { say } = words;
  const name = (holder: Holder) => countryName(holder, words.language);
  if (found.kind === "stance") {
    const { holder, stance, conditions, contribution } = found.claim;
    const terms = [
      ...conditions.map((one) => say(`condition.${one}`)),
      ...contribution.map((one) => say(`contribution.${one}`)),
    ];
    return [`${name(holder)} ${say(`stanceSays.${stance}`)}`, ...terms].join("; ");
  }
  if (found.kind === "force_size") return `${forceRange(found.claim, words)}, ${say(`kind.${found.claim.kind}`)}`;
  const { type, date, proposers } = found.claim;
  return [say(`step.${type}`), date ?? say("claim.undated"), ...proposers.map(name)].join(", ");
}

/** The command by which whoever runs the site puts a claim right; what is to be filled in stands in capitals. */
export function correctCommands({ kind, claim: { claimId } }: FoundClaim): string[] {
  const reject = `npx --no standpoint correct ${claimId} --reject --reason "WHY"`;
  return kind === "stance"
    ? [`npx --no standpoint correct ${claimId} --stance STANCE --reason "WHY"`, reject]
    : [reject];
}

/** A report that names the claim so that nobody has to look for it. */
export function reportText(found: FoundClaim, origin: string, words: Words): string {
  const { say } = words;
  const { articleId, claimId, quote } = found.claim;
  return [
    `${say("report.claim")}: ${claimId}`,
    `${say("report.where")}: ${origin}/articles/${encodeURIComponent(articleId)}#${claimId}`,
    `${say("report.readAs")}: ${readingWords(found, words)}`,
    `${say("report.quote")}: ${inQuotes(quote)}`,
    `${say("report.should")}: `,
    `${say("report.because")}: `,
  ].join("\n");
}
