import type { Holder } from "@standpoint/core/codebook";
import { readRows } from "../database/read-rows";
import type { Transaction } from "../database/transaction";
import { Prisma } from "../generated/prisma/client";
import { daysBetween } from "../positions/day-number";
import { type Corner, redrawFrom, type StoredRectangle } from "../positions/redraw-from";
import { CONTESTED_WITHIN_DAYS } from "../positions/rule";
import { type HeldClaim, type HeldRectangle, KNOWN_CLAIMS, lockHolders, writeDifference } from "./rewrite-positions";

type Held<T> = T & { readonly holder: Holder };

/** Days of which something new is said of a holder: the first and the last of them, and since when that can be known. */
export type Stretch = { readonly holder: Holder; readonly day: string; readonly last: string; readonly known: string };

/**
 * Brings the holders' positions in line with claims that came in just now, without looking at what these cannot
 * change: what lies before them on either axis, and what comes after the first position that stays as it was. The cost
 * grows with what changes, not with what there is.
 */
export async function rewriteFrom(tx: Transaction, stretches: readonly Stretch[]): Promise<void> {
  const codes = [...new Set(stretches.map(({ holder }) => holder))].sort();
  if (codes.length === 0) return;
  await lockHolders(tx, codes);
  const corners = apart(await cornersOf(tx, stretches));
  const [change, reaching] = await redraw(tx, corners);
  const endless = codes.filter((holder) => reaching.has(holder)).map((holder) => firstOf(holder, corners));
  const [rest] = endless.length > 0 ? await redraw(tx, endless) : [[]];
  const changes = [...change.filter(({ holder }) => !reaching.has(holder)), ...rest];
  await writeDifference(
    tx,
    changes.flatMap(({ replaced }) => replaced),
    changes.flatMap(({ drawn }) => drawn),
  );
}

type Change = Held<{ readonly replaced: readonly HeldRectangle[]; readonly drawn: readonly HeldRectangle[] }>;

/** @returns what changes from each corner on, and the holders of whom more than that may change */
async function redraw(tx: Transaction, corners: readonly Held<Corner>[]): Promise<[Change[], Set<Holder>]> {
  const claims = byCorner(await claimsBeyond(tx, corners));
  const stored = byCorner(await storedBeyond(tx, corners));
  const reaching = new Set<Holder>();
  const changes = corners.flatMap((corner, index) => {
    const { holder, day, end = null } = corner;
    const there = stored.get(index) ?? [];
    const drawn = redrawFrom(corner, claims.get(index) ?? [], there);
    if (drawn === null) {
      reaching.add(holder);
      return [];
    }
    const replaced = there.filter(({ onFrom }) => onFrom >= day && (end === null || onFrom < end));
    return [{ holder, replaced, drawn: drawn.map((one) => ({ ...one, holder })) }];
  });
  return [changes, reaching];
}

/** Days further apart than this are looked at each for itself. */
const APART_DAYS = 2 * CONTESTED_WITHIN_DAYS;

/** @returns the days that claims are of, holder by holder, in stretches that hardly touch each other */
export function stretchesOf(claims: readonly Held<{ readonly day: string; readonly known: string }>[]): Stretch[] {
  const stretches = new Map<Holder, Stretch[]>();
  for (const { holder, day, known } of [...claims].sort((a, b) => (a.day < b.day ? -1 : 1))) {
    const own = stretches.get(holder) ?? [];
    stretches.set(holder, own);
    const before = own.at(-1);
    if (!before || daysBetween(before.last, day) > APART_DAYS) own.push({ holder, day, last: day, known });
    else own[own.length - 1] = { ...before, last: day, known: before.known < known ? before.known : known };
  }
  return [...stretches.values()].flat();
}

/** @returns the stretches of days on which an article with one version speaks of holders */
export async function reachOfArticle(tx: Transaction, articleId: string): Promise<Stretch[]> {
  const told = await readRows<Held<{ readonly day: string; readonly known: string }>>(
    tx,
    Prisma.sql`
      select distinct c.holder, c.day, v.known_from as known
      from stance_claim c join article_version v on v.id = c.article_version_id
      where v.article_id = ${articleId} and c.day is not null`,
  );
  return stretchesOf(told);
}

/** A row of the corner with that number. */
type Numbered<T> = T & { readonly corner: number };

function byCorner<T>(rows: readonly Numbered<T>[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(row.corner);
    if (group) group.push(row);
    else groups.set(row.corner, [row]);
  }
  return groups;
}

/** Makes one corner of those that would look at the same rectangles. */
function apart(corners: readonly Held<Corner>[]): Held<Corner>[] {
  const kept: Held<Corner>[] = [];
  for (const corner of [...corners].sort((a, b) => (a.day < b.day ? -1 : 1))) {
    const at = kept.findLastIndex(({ holder }) => holder === corner.holder);
    const before = kept[at];
    if (!before || (before.end && before.end < corner.day)) kept.push(corner);
    else
      kept[at] = {
        ...before,
        known: before.known < corner.known ? before.known : corner.known,
        end: corner.end ?? null,
      };
  }
  return kept;
}

function firstOf(holder: Holder, corners: readonly Held<Corner>[]): Held<Corner> {
  const own = corners.filter((corner) => corner.holder === holder);
  const least = (name: "day" | "known") => own.map((corner) => corner[name]).sort()[0] as string;
  return { holder, day: least("day"), known: least("known"), end: null };
}

/**
 * Moves each corner back to where the segments begin that reach over its day: a new claim may end them sooner. And
 * finds where a segment begins, as known for ever, that the new claims can neither decide nor contest.
 */
async function cornersOf(tx: Transaction, stretches: readonly Stretch[]): Promise<Held<Corner>[]> {
  const column = (name: keyof Stretch) => stretches.map((stretch) => stretch[name]);
  return readRows<Held<Corner>>(
    tx,
    Prisma.sql`
      select r.holder, least(r.day, (
          select min(p.on_from) from "position" p
          where daterange(p.on_from, p.on_to) @> (r.day - 1)
            and daterange(p.known_from, p.known_to) && daterange(r.known - 1, null) and p.holder = r.holder
        )) as day, r.known, (
          select p.on_from from "position" p
          where p.holder = r.holder and p.on_from > r.last + ${CONTESTED_WITHIN_DAYS}::int and p.known_to is null
            and p.known_from < r.known
          order by p.on_from limit 1
        ) as "end"
      from (
        select holder, day::date as day, last::date as last, known::date as known
        from unnest(${column("holder")}::text[], ${column("day")}::text[], ${column("last")}::text[],
                    ${column("known")}::text[]) as given (holder, day, last, known)
      ) r`,
  );
}

async function claimsBeyond(tx: Transaction, corners: readonly Held<Corner>[]): Promise<Numbered<HeldClaim>[]> {
  return readRows<Numbered<HeldClaim>>(
    tx,
    Prisma.sql`
      select r.corner, found.* from (${rowsOf(corners)}) r
      cross join lateral (
        ${KNOWN_CLAIMS} and c.holder = r.holder and c.day >= r.day - ${CONTESTED_WITHIN_DAYS}::int
          and c.day <= coalesce(r."end", 'infinity') and (v.known_to is null or v.known_to > r.known)
        offset 0
      ) found`,
  );
}

/** The two ranges are written as in the index position_as_of_idx, which then finds them. */
async function storedBeyond(
  tx: Transaction,
  corners: readonly Held<Corner>[],
): Promise<Numbered<Held<StoredRectangle>>[]> {
  return readRows<Numbered<Held<StoredRectangle>>>(
    tx,
    Prisma.sql`
      select r.corner, found.* from (${rowsOf(corners)}) r
      cross join lateral (
        select p.holder, p.on_from as "onFrom", p.on_to as "onTo", p.known_from as "knownFrom",
               p.known_to as "knownTo", p.claim_id as "claimId", p.contested, p.since, p.stance
        from "position" p
        where daterange(p.on_from, p.on_to) && daterange(r.day - 1, r."end" + 1)
          and daterange(p.known_from, p.known_to) && daterange(r.known - 1, null) and p.holder = r.holder
        offset 0
      ) found`,
  );
}

function rowsOf(corners: readonly Held<Corner>[]): Prisma.Sql {
  const column = (name: "holder" | "day" | "known" | "end") => corners.map((corner) => corner[name] ?? null);
  return Prisma.sql`
    select corner, holder, day::date as day, known::date as known, "end"::date as "end"
    from unnest(${corners.map((_, corner) => corner)}::int[], ${column("holder")}::text[], ${column("day")}::text[],
                ${column("known")}::text[], ${column("end")}::text[]) as given (corner, holder, day, known, "end")`;
}
