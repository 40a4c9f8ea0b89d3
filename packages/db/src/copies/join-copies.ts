import type { Transaction } from "../database/transaction";
import { nearGroups } from "./near-groups";

/** Bits in which two texts may differ to be compared word for word. Reports of one event differ in 19 and more. */
export const MOST_BITS = 12;

/** So few bits differ by chance never; this is asked where no text is left to compare with. */
const SURELY_BITS = 3;

/** How much of the shorter text stands in the longer when one is copied; two reports of one event share a quarter. */
const COPIED = 0.8;

/** Of several groups the nearest are compared. */
const CANDIDATES = 5;

/** How a version stands among near-copies. */
export type Copies = { readonly fingerprint: bigint; readonly group: string | null };

type Candidate = { readonly id: string; readonly bits: number; readonly text: string | null };

/**
 * Finds the group of near-copies that a version's text belongs to, and makes one where there is none. Of two writers
 * who bring copies at once the second waits for the first: they meet at a key. The group stays locked until the end
 * of the transaction. Call it before any row is written and before holders are locked.
 */
export async function joinCopies(tx: Transaction, version: string, text: string): Promise<Copies> {
  // Kept out of bundles: the site never ingests.
  const core = await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ "@standpoint/core/fingerprint");
  const found = core.fingerprint(text);
  if (found === null) return { fingerprint: 0n, group: null };
  const bits = BigInt.asIntN(64, found);
  const keys = core.fingerprintKeys(found);
  await tx.$queryRaw`select pg_advisory_xact_lock_shared(${GROUPS_LOCK}::bigint)::text`;
  await lockKeys(tx, keys);
  const candidates = await findCandidates(tx, bits, keys);
  const copied = candidates.find((one) =>
    one.text === null ? one.bits <= SURELY_BITS : core.sharedPart(text, one.text) >= COPIED,
  );
  if (copied) {
    await lockGroups(tx, [copied.id]);
    return { fingerprint: bits, group: copied.id };
  }
  await tx.$executeRaw`
    insert into copy_group (id, fingerprint, keys, outlets)
    values (${version}, ${bits.toString()}::bigint, ${keys}::int[], '{}') on conflict do nothing`;
  return { fingerprint: bits, group: version };
}

/** Keeps others from changing who is first in these groups, until the transaction ends. In order, so never in a circle. */
export async function lockGroups(tx: Transaction, groups: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    select id from copy_group where id = any(${groups}::text[]) order by id for no key update`;
}

/** Ascending, so that two writers never wait for each other in a circle. */
async function lockKeys(tx: Transaction, keys: readonly number[]): Promise<void> {
  const ascending = [...keys].sort((a, b) => a - b);
  await tx.$queryRaw`
    select count(pg_advisory_xact_lock(${KEY_LOCKS}::int, key)) from unnest(${ascending}::int[]) as key`;
}

/** Tells these advisory locks from others that take two numbers. */
const KEY_LOCKS = 0x51;

/** Any number will do that no other lock has. */
const GROUPS_LOCK = 0x51a1e;

/** Keeps all others from making groups until the transaction ends: a batch has more keys than locks can be held. */
export async function lockAllGroups(tx: Transaction): Promise<void> {
  await tx.$queryRaw`select pg_advisory_xact_lock(${GROUPS_LOCK}::bigint)::text`;
}

async function findCandidates(tx: Transaction, bits: bigint, keys: readonly number[]): Promise<Candidate[]> {
  return tx.$queryRaw<Candidate[]>`
    select g.id, g.bits, v.text
    from (${nearGroups(bits, keys)}) g
    left join lateral (
      select text from article_version
      where copy_group_id = g.id and article_id = g.first_article_id limit 1
    ) v on true
    where g.bits <= ${MOST_BITS}
    order by g.bits, g.id limit ${CANDIDATES}`;
}
