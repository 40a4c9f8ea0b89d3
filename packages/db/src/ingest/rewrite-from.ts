import type { Holder } from "@standpoint/core/codebook";
import { readRows } from "../database/read-rows";
import type { Transaction } from "../database/transaction";
import { Prisma } from "../generated/prisma/client";
import { type Corner, redrawFrom, type StoredRectangle } from "../positions/redraw-from";
import { CONTESTED_WITHIN_DAYS } from "../positions/rule";
import { type HeldClaim, KNOWN_CLAIMS, lockHolders, writeDifference } from "./rewrite-positions";

type Held<T> = T & { readonly holder: Holder };

/**
 * Brings the holders' positions in line with claims that came in just now, without looking at what these cannot
 * change: what lies before them on either axis. The cost grows with what came after them, not with what there is.
 * @param reached of each holder the first day that a new claim is of, and the first on which one could be known
 */
export async function rewriteFrom(tx: Transaction, reached: ReadonlyMap<Holder, Corner>): Promise<void> {
  const codes = [...reached.keys()].sort();
  if (codes.length === 0) return;
  await lockHolders(tx, codes);
  const corners = await cornersOf(tx, codes, reached);
  const claims = byHolder(await claimsBeyond(tx, corners));
  const stored = byHolder(await storedBeyond(tx, corners));
  const replaced: Held<StoredRectangle>[] = [];
  const drawn = corners.flatMap((corner) => {
    const there = stored.get(corner.holder) ?? [];
    replaced.push(...there.filter(({ onFrom }) => onFrom >= corner.day));
    return redrawFrom(corner, claims.get(corner.holder) ?? [], there).map((one) => ({ ...one, holder: corner.holder }));
  });
  await writeDifference(tx, replaced, drawn);
}

/** @returns of each holder that an article with one version speaks of, from where on that may change its positions */
export async function reachOfArticle(tx: Transaction, articleId: string): Promise<Map<Holder, Corner>> {
  const corners = await readRows<Held<Corner>>(
    tx,
    Prisma.sql`
      select c.holder, min(c.day) as day, min(v.known_from) as known
      from stance_claim c join article_version v on v.id = c.article_version_id
      where v.article_id = ${articleId} and c.day is not null group by c.holder`,
  );
  return new Map(corners.map(({ holder, ...corner }) => [holder, corner]));
}

function byHolder<T extends { readonly holder: Holder }>(rows: readonly T[]): Map<Holder, T[]> {
  const groups = new Map<Holder, T[]>();
  for (const row of rows) {
    const group = groups.get(row.holder);
    if (group) group.push(row);
    else groups.set(row.holder, [row]);
  }
  return groups;
}

/** Moves each corner back to where the segments begin that reach over its day: a new claim may end them sooner. */
async function cornersOf(
  tx: Transaction,
  codes: readonly Holder[],
  reached: ReadonlyMap<Holder, Corner>,
): Promise<Held<Corner>[]> {
  const corners = codes.map((holder) => ({ holder, ...(reached.get(holder) as Corner) }));
  return readRows<Held<Corner>>(
    tx,
    Prisma.sql`
      select r.holder, least(r.day, (
          select min(p.on_from) from "position" p
          where daterange(p.on_from, p.on_to) @> (r.day - 1)
            and daterange(p.known_from, p.known_to) && daterange(r.known - 1, null) and p.holder = r.holder
        )) as day, r.known
      from (${rowsOf(corners)}) r`,
  );
}

async function claimsBeyond(tx: Transaction, corners: readonly Held<Corner>[]): Promise<HeldClaim[]> {
  return readRows<HeldClaim>(
    tx,
    Prisma.sql`
      select found.* from (${rowsOf(corners)}) r
      cross join lateral (
        ${KNOWN_CLAIMS} and c.holder = r.holder and c.day >= r.day - ${CONTESTED_WITHIN_DAYS}::int
          and (v.known_to is null or v.known_to > r.known)
        offset 0
      ) found`,
  );
}

/** The two ranges are written as in the index position_as_of_idx, which then finds them. */
async function storedBeyond(tx: Transaction, corners: readonly Held<Corner>[]): Promise<Held<StoredRectangle>[]> {
  return readRows<Held<StoredRectangle>>(
    tx,
    Prisma.sql`
      select found.* from (${rowsOf(corners)}) r
      cross join lateral (
        select p.holder, p.on_from as "onFrom", p.on_to as "onTo", p.known_from as "knownFrom",
               p.known_to as "knownTo", p.claim_id as "claimId", p.contested, p.since, p.stance
        from "position" p
        where daterange(p.on_from, p.on_to) && daterange(r.day - 1, null)
          and daterange(p.known_from, p.known_to) && daterange(r.known - 1, null) and p.holder = r.holder
        offset 0
      ) found`,
  );
}

function rowsOf(corners: readonly Held<Corner>[]): Prisma.Sql {
  const column = (name: "holder" | "day" | "known") => corners.map((corner) => corner[name]);
  return Prisma.sql`
    select holder, day::date as day, known::date as known
    from unnest(${column("holder")}::text[], ${column("day")}::text[], ${column("known")}::text[])
      as given (holder, day, known)`;
}
