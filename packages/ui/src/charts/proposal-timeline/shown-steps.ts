import { lastDayOf } from "@standpoint/core/codebook";
import type { ProposalDatum } from "./props";

/** @returns the dated steps that may have been on a day of the domain; all dated steps without a domain */
export function shownSteps(
  data: readonly ProposalDatum[],
  domain: readonly [from: string, to: string] | undefined,
): ProposalDatum[] {
  return data.filter(({ date }) => {
    if (date === null) return false;
    return domain === undefined || (date <= domain[1] && lastDayOf(date) >= domain[0]);
  });
}
