import type { Transaction } from "../database/transaction";
import { Prisma } from "../generated/prisma/client";

/** The three tables of claims `c`, and how each says what is claimed about whom, in the words of claim ids. */
export const CLAIM_TABLES = [
  { table: "stance_claim", about: Prisma.sql`'stance/' || c.holder` },
  {
    table: "force_size",
    about: Prisma.sql`'force_size/' || c.kind || '/' || coalesce(c.country, '') || '/' || coalesce(c.min::text, '') || '-' || coalesce(c.max::text, '')`,
  },
  { table: "proposal", about: Prisma.sql`'proposal/' || c.type` },
] as const;

/** @returns the rows of each table that a condition on `c` chooses, as one question. */
export function eachTable(select: (about: Prisma.Sql, table: Prisma.Sql) => Prisma.Sql): Prisma.Sql {
  return Prisma.join(
    CLAIM_TABLES.map(({ table, about }) => select(about, Prisma.raw(table))),
    " union all ",
  );
}

/** A stance claim's row `c` as the machine read it, as JSON. */
const AS_READ = Prisma.sql`((to_jsonb(c) || coalesce(c.machine, '{}')) - 'machine' - 'correction')`;

/** A claim to be corrected. */
export type ClaimToCorrect = {
  readonly articleId: string;
  readonly version: string;
  readonly about: string;
  /** Its whole row as the machine read it. */
  readonly machine: string;
};

/**
 * Finds a claim by its id, in whatever reading it stands and whether it was corrected or rejected before.
 * @returns null where there is none
 */
export async function findClaim(tx: Transaction, id: string): Promise<ClaimToCorrect | null> {
  const [found] = await tx.$queryRaw<ClaimToCorrect[]>`
    select v.article_id as "articleId", v.id as version, k.about, k.machine::text as machine from (
      select c.article_version_id, 'stance/' || c.holder as about,
             case when c.correction is not null and c.machine is null
               then (select machine from correction where number = c.correction) else ${AS_READ} end as machine
      from stance_claim c where c.id = ${id}
      union all select c.article_version_id, ${CLAIM_TABLES[1].about}, to_jsonb(c) from force_size c where c.id = ${id}
      union all select c.article_version_id, ${CLAIM_TABLES[2].about}, to_jsonb(c) from proposal c where c.id = ${id}
      union all select r.article_version_id, r.about, r."row" from rejected_claim r where r.id = ${id}
    ) k join article_version v on v.id = k.article_version_id limit 1`;
  return found ?? null;
}

/** Gives the readings of an article back as the machine read them. */
export async function restoreMachine(tx: Transaction, articleId: string): Promise<void> {
  const here = Prisma.sql`article_version_id in (select id from article_version where article_id = ${articleId})`;
  for (const { table } of CLAIM_TABLES) {
    const [name, row] = [Prisma.raw(table), Prisma.raw(`null::${table}`)];
    const kind = table === "stance_claim" ? "stance" : table;
    await tx.$executeRaw`
      insert into ${name} select (jsonb_populate_record(${row}, r."row")).* from rejected_claim r
      where r.${here} and r.about like ${`${kind.replace("_", "\\_")}/%`}`;
  }
  await tx.$executeRaw`delete from rejected_claim where ${here}`;
  await tx.$executeRaw`delete from stance_claim where ${here} and correction is not null and machine is null`;
  await tx.$executeRaw`
    update stance_claim c
    set stance = m.stance, conditions = m.conditions, contribution = m.contribution, confidence = m.confidence,
        correction = null, machine = null
    from stance_claim d cross join lateral jsonb_populate_record(null::stance_claim, d.machine) m
    where d.id = c.id and d.${here} and d.machine is not null`;
}
