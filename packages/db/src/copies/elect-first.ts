import type { Transaction } from "../database/transaction";
import { Prisma } from "../generated/prisma/client";

/** The outlet as the article names it, else the host of its address. */
const OUTLET = Prisma.sql`coalesce(v.outlet, substring(v.url from '^https?://(?:www[.])?([^/:?#]+)'))`;

/**
 * Makes the article that could be known first the one that counts for a group, and lists the outlets anew. The group
 * must be locked.
 * @param added the version that came to the group just now, so that a group of thousands is not counted through;
 *   without it all of them are
 * @returns the articles that counted before or count now, where that changed; and the one that counts
 */
export async function electFirst(
  tx: Transaction,
  group: string,
  added?: string,
): Promise<{ changed: string[]; first: string | null }> {
  const [elected] = await tx.$queryRaw<[{ before: string | null; first: string | null }]>`
    select g.first_article_id as before,
           ${FIRST} as first
    from copy_group g where g.id = ${group}`;
  const { before, first } = elected;
  const outlets = added === undefined ? ALL_OUTLETS : withOutletOf(added);
  await tx.$executeRaw`
    update copy_group g set first_article_id = ${first}, outlets = ${outlets} where g.id = ${group}`;
  return { changed: before === first ? [] : [before, first].filter((id) => id !== null), first };
}

/** Of a group `g`: the article that could be known first, then by id. */
export const FIRST = Prisma.sql`(
  select v.article_id from article_version v where v.copy_group_id = g.id
  order by v.known_from, v.article_id collate "C" limit 1)`;

/** Of a group `g`: the outlets that carried it, each with the day from which that could be known. */
export const ALL_OUTLETS = Prisma.sql`coalesce((
  select jsonb_object_agg(o.outlet, o.day) from (
    select ${OUTLET} as outlet, min(v.known_from)::text as day from article_version v
    where v.copy_group_id = g.id and ${OUTLET} is not null group by 1
  ) o), '{}')`;

function withOutletOf(version: string): Prisma.Sql {
  return Prisma.sql`g.outlets || coalesce((
    select jsonb_build_object(${OUTLET}, least(g.outlets ->> ${OUTLET}, v.known_from::text))
    from article_version v where v.id = ${version} and ${OUTLET} is not null), '{}')`;
}
