import type { Holder } from "@standpoint/core/codebook";
import type { ProposalRow } from "../answers/proposal-row";
import { COUNTS } from "../copies/counts";
import { type Database, prismaOf } from "../database/database";
import { type AsOf, checkAsOf } from "./as-of";
import { CITATION, knownOn, source } from "./columns";
import { mergeProposals, type Telling } from "./merge-proposals";

/**
 * Which steps were taken, when, by whom? A step that several articles tell of is one row. Undated ones are left out.
 * @returns the earliest first
 * @throws RangeError when a day is malformed
 */
export async function proposalTimeline(db: Database, asOf: AsOf): Promise<ProposalRow[]> {
  checkAsOf(asOf);
  const tellings = await prismaOf(db).$queryRaw<Telling[]>`
    select ${CITATION}, c.date, c.date_precision::text as precision, c.day::text, c.type::text, c.proposers, c.summary,
           e.published_day::text as "publishedDay"
    from proposal c ${source(asOf.known)}
    where c.day <= ${asOf.on}::date and ${knownOn(asOf.known)} and ${COUNTS}`;
  return mergeProposals(tellings);
}

/** @returns the steps of which a holder is a proposer. */
export async function proposalsOf(db: Database, holder: Holder, asOf: AsOf): Promise<ProposalRow[]> {
  // Merged before they are chosen from, so that a step looks the same on a country's page and on the timeline.
  return (await proposalTimeline(db, asOf)).filter(({ proposers }) => proposers.includes(holder));
}
