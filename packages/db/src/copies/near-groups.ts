import { Prisma } from "../generated/prisma/client";

/**
 * The groups that share a key with a fingerprint, and in how many bits they differ from it. Key by key, since
 * PostgreSQL takes a look-up of all of them at once for an eighth of the table, and would read it from end to end.
 */
export function nearGroups(bits: bigint, keys: readonly number[]): Prisma.Sql {
  return Prisma.sql`
    select distinct found.id, found.first_article_id,
           bit_count((found.fingerprint # ${bits.toString()}::bigint)::bit(64))::int as bits
    from unnest(${keys}::int[]) as key
    cross join lateral (select * from copy_group where keys @> array[key] offset 0) found`;
}
