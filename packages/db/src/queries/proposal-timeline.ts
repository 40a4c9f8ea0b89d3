import type { Holder } from "@standpoint/core/codebook";
import type { ProposalRow } from "../answers/proposal-row";
import { COUNTS } from "../copies/counts";
import { type Database, prismaOf } from "../database/database";
import { readRows } from "../database/read-rows";
import { Prisma } from "../generated/prisma/client";
import { type AsOf, checkAsOf } from "./as-of";
import { CITATION, knownOn, source } from "./columns";
import { mergeProposals, mergeSteps, type Telling, type Told } from "./merge-proposals";

/** The fields that a Citation has not. */
const TOLD = Prisma.sql`
  c.date, c.date_precision::text as precision, c.day::text, c.type::text, c.proposers,
  e.published_day::text as "publishedDay"`;

/**
 * Which steps were taken, when, by whom? A step that several articles tell of is one row. Undated ones are left out.
 * @returns the earliest first
 * @throws RangeError when a day is malformed
 */
export async function proposalTimeline(db: Database, asOf: AsOf): Promise<ProposalRow[]> {
  return mergeProposals(
    await tellings<Telling>(db, asOf, {
      fields: Prisma.sql`${CITATION}, ${TOLD}, c.summary`,
      restriction: Prisma.empty,
    }),
  );
}

/** @returns the steps of which a holder is a proposer. */
export async function proposalsOf(db: Database, holder: Holder, asOf: AsOf): Promise<ProposalRow[]> {
  // Merged before they are chosen from, so that a step looks the same on a country's page and on the timeline; the
  // words of those that are chosen only.
  const steps = mergeSteps(
    await tellings<Told>(db, asOf, { fields: Prisma.sql`c.id as "claimId", ${TOLD}`, restriction: Prisma.empty }),
  );
  const chosen = steps.filter((step) => step.some(({ proposers }) => proposers.includes(holder)));
  const ids = chosen.flatMap((step) => step.map(({ claimId }) => claimId));
  if (ids.length === 0) return [];
  return mergeProposals(
    await tellings<Telling>(db, asOf, {
      fields: Prisma.sql`${CITATION}, ${TOLD}, c.summary`,
      restriction: Prisma.sql`and c.id = any(${ids}::text[])`,
    }),
  );
}

async function tellings<T extends Told>(
  db: Database,
  asOf: AsOf,
  { fields, restriction }: { fields: Prisma.Sql; restriction: Prisma.Sql },
): Promise<T[]> {
  checkAsOf(asOf);
  return readRows<T>(
    prismaOf(db),
    Prisma.sql`
      select ${fields} from proposal c ${source(asOf.known)}
      where c.day <= ${asOf.on}::date and ${knownOn(asOf.known)} and ${COUNTS} ${restriction}`,
  );
}
