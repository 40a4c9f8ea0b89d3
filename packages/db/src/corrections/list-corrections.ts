import type { Correction } from "../answers/correction";
import { type Database, prismaOf } from "../database/database";
import type { Transaction } from "../database/transaction";
import { Prisma } from "../generated/prisma/client";

/** @returns the log of corrections, the first first, with those that were taken back. */
export async function listCorrections(db: Database): Promise<Correction[]> {
  return correctionsWhere(prismaOf(db), {});
}

/** @returns the corrections of a number or of a claim, the first first. */
export async function correctionsWhere(
  tx: Pick<Transaction, "$queryRaw">,
  { number, claimId }: { number?: number; claimId?: string },
): Promise<Correction[]> {
  return tx.$queryRaw<Correction[]>`
    select k.number, k.article_id as "articleId", k.claim_id as "claimId", k.about, k.quote, k.rejected,
           k.stance::text, k.conditions::text[], k.contribution::text[], k.reason, k."by",
           (k.made_at at time zone 'UTC')::date::text as at,
           case when k.about like 'stance/%' then jsonb_build_object(
             'stance', k.machine -> 'stance', 'conditions', k.machine -> 'conditions',
             'contribution', k.machine -> 'contribution', 'confidence', k.machine -> 'confidence') end as machine,
           (k.undone_at at time zone 'UTC')::date::text as "undoneAt", k.undone_by as "undoneBy"
    from correction k
    where ${number === undefined ? Prisma.sql`true` : Prisma.sql`k.number = ${number}`}
      and ${claimId === undefined ? Prisma.sql`true` : Prisma.sql`k.claim_id = ${claimId}`}
    order by k.number`;
}
