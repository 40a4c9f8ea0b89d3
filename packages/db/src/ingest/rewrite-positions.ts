import type { Holder } from "@standpoint/core/codebook";
import { COPIES, COUNTS } from "../copies/counts";
import { readRows } from "../database/read-rows";
import type { Transaction } from "../database/transaction";
import { Prisma } from "../generated/prisma/client";
import { type KnownClaim, positionRectangles } from "../positions/position-rectangles";
import type { Rectangle } from "../positions/rectangle";
import { COPIED, TO_COPY } from "./copy-claims";

export type HeldClaim = KnownClaim & { readonly holder: Holder };
export type HeldRectangle = Rectangle & { readonly holder: Holder };

/**
 * Makes the stored rectangles of the holders those that their claims give, and writes only what differs.
 * The holders' rows are locked first, in order of code, so that writers wait for each other and never in a circle.
 */
export async function rewritePositions(tx: Transaction, holders: readonly Holder[]): Promise<void> {
  if (holders.length === 0) return;
  const codes = [...new Set(holders)].sort();
  await lockHolders(tx, codes);
  await writeDifference(tx, await storedRectangles(tx, codes), await wantedRectangles(tx, codes));
}

/** Holds the holders, in order of code, until the transaction ends. */
export async function lockHolders(tx: Transaction, codes: readonly Holder[]): Promise<void> {
  await tx.$executeRaw`
    insert into holder (code) select unnest(${codes}::text[])
    on conflict (code) do update set revision = holder.revision + 1`;
}

/** Writes those that are wanted instead of those that are stored, and touches none that are both. */
export async function writeDifference(
  tx: Transaction,
  stored: readonly HeldRectangle[],
  wanted: readonly HeldRectangle[],
): Promise<void> {
  const [keep, there] = [new Set(wanted.map(keyOf)), new Set(stored.map(keyOf))];
  await deleteRectangles(
    tx,
    stored.filter((one) => !keep.has(keyOf(one))),
  );
  await insertRectangles(
    tx,
    wanted.filter((one) => !there.has(keyOf(one))),
  );
}

function keyOf({ holder, onFrom, onTo, knownFrom, knownTo, claimId, contested, since }: HeldRectangle): string {
  return [holder, onFrom, onTo, knownFrom, knownTo, claimId, contested, since].join(" ");
}

/** @returns the rectangles that the holders' claims give. */
export async function wantedRectangles(tx: Transaction, codes: readonly Holder[]): Promise<HeldRectangle[]> {
  const claims = await knownClaims(tx, codes);
  return codes.flatMap((holder) =>
    positionRectangles(claims.filter((claim) => claim.holder === holder)).map((one) => ({ ...one, holder })),
  );
}

/** The dated claims `c` in the reading that counts; more conditions may follow. */
export const KNOWN_CLAIMS = Prisma.sql`
  select c.holder, c.id, v.article_id as "articleId", c.stance, c.office, c.day, e.published_day as "publishedDay",
         c.confidence, v.known_from as "knownFrom", v.known_to as "knownTo"
  from stance_claim c
  join article_version v on v.id = c.article_version_id and v.extractor = c.extractor
  join extraction e on e.article_version_id = c.article_version_id and e.extractor = c.extractor
  ${COPIES}
  where c.day is not null and ${COUNTS}`;

async function knownClaims(tx: Transaction, codes: readonly Holder[]): Promise<HeldClaim[]> {
  return readRows<HeldClaim>(tx, Prisma.sql`${KNOWN_CLAIMS} and c.holder = any(${codes}::text[])`);
}

/** @returns the rectangles that are stored. */
export async function storedRectangles(tx: Transaction, codes: readonly Holder[]): Promise<HeldRectangle[]> {
  const rectangles = Prisma.sql`
    select holder, on_from as "onFrom", on_to as "onTo", known_from as "knownFrom", known_to as "knownTo",
           claim_id as "claimId", contested, since
    from "position" where holder = any(${codes}::text[])`;
  return readRows<HeldRectangle>(tx, rectangles);
}

async function deleteRectangles(tx: Transaction, gone: readonly HeldRectangle[]): Promise<void> {
  if (gone.length === 0) return;
  const [holders, on, known] = [column(gone, "holder"), column(gone, "onFrom"), column(gone, "knownFrom")];
  await tx.$executeRaw`
    delete from "position" p
    using unnest(${holders}::text[], ${on}::text[], ${known}::text[]) as gone (holder, on_from, known_from)
    where p.holder = gone.holder and p.on_from = gone.on_from::date and p.known_from = gone.known_from::date`;
}

async function insertRectangles(tx: Transaction, added: readonly HeldRectangle[]): Promise<void> {
  if (added.length === 0) return;
  await tx.$executeRaw`
    insert into "position" (holder, on_from, on_to, known_from, known_to, claim_id, contested, since, ${COPIED})
    select added.holder, on_from::date, on_to::date, added.known_from::date, added.known_to::date, claim_id, contested,
           since::date, ${TO_COPY}
    from unnest(${column(added, "holder")}::text[], ${column(added, "onFrom")}::text[],
                ${column(added, "onTo")}::text[], ${column(added, "knownFrom")}::text[],
                ${column(added, "knownTo")}::text[], ${column(added, "claimId")}::text[],
                ${column(added, "contested")}::boolean[], ${column(added, "since")}::text[])
      as added (holder, on_from, on_to, known_from, known_to, claim_id, contested, since)
    left join stance_claim c on c.id = added.claim_id
    left join article_version v on v.id = c.article_version_id
    left join extraction e on e.article_version_id = c.article_version_id and e.extractor = c.extractor`;
}

function column<K extends keyof HeldRectangle>(rows: readonly HeldRectangle[], name: K): HeldRectangle[K][] {
  return rows.map((row) => row[name]);
}
