import type { ProposalType } from "@standpoint/core/codebook";
import type { Transaction } from "../database/transaction";
import { Prisma } from "../generated/prisma/client";
import type { Reached } from "./cells";

/**
 * @returns what any version of the articles tells of, in any reading, also where a person rejected it: all of that may
 *   have to be drawn anew
 */
export async function reachedByArticles(tx: Transaction, articles: readonly string[]): Promise<Reached[]> {
  const rows = await tx.$queryRaw<{ type: ProposalType; date: string }[]>`
    select c.type::text, c.date from proposal c join article_version v on v.id = c.article_version_id
    where v.article_id = any(${articles}::text[]) and c.date is not null
    union
    select r."row" ->> 'type', r."row" ->> 'date' from rejected_claim r
    join article_version v on v.id = r.article_version_id
    where v.article_id = any(${articles}::text[]) and r.about like 'proposal/%' and r."row" ->> 'date' is not null`;
  return rows.map((row) => ({ ...row, known: null }));
}

/** @returns the months, and the years as a whole, of each type that anything is told of or stored */
export async function reachedByAll(tx: Pick<Transaction, "$queryRaw">): Promise<Reached[]> {
  const spans = (table: string) => Prisma.sql`select type::text, left(date, 7) as date from ${Prisma.raw(table)}`;
  const rows = await tx.$queryRaw<{ type: ProposalType; date: string }[]>`
    ${spans("proposal")} where date is not null union ${spans("step")} order by 1, 2`;
  return rows.map((row) => ({ ...row, known: null }));
}
