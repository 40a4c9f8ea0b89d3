import type { Withdrawal } from "../answers/withdrawal";
import { electFirst } from "../copies/elect-first";
import { lockGroups } from "../copies/join-copies";
import { type Database, prismaOf } from "../database/database";
import { type Transaction, WRITE } from "../database/transaction";
import { dropFrozenWith } from "../frozen/drop-frozen";
import { rewriteAllOf } from "../ingest/rewrite-all-of";
import { storableText } from "../ingest/storable-text";
import { lockArticle } from "../ingest/stored-versions";
import { withdrawalOf } from "./withdrawal-of";

export type WithdrawOutcome =
  /** `already`: it was out before; the first reason stands. */
  { outcome: "withdrawn" | "already"; withdrawal: Withdrawal } | { outcome: "unknown" };

/**
 * Takes an article out for good: no question finds it any more, of whatever day, as known on whatever day. The texts
 * and titles of all its versions and all that was read in them are deleted; that there was an article, where it stood
 * and why it is gone remains. Where it counted for copies, the next of them counts. All or nothing.
 * @param reason in words for the reader of its page
 * @throws RangeError when no reason is given
 */
export async function withdrawArticle(
  db: Database,
  articleId: string,
  { reason, by }: { reason: string; by?: string | undefined },
): Promise<WithdrawOutcome> {
  const words = storableText(reason.trim());
  if (words === "") throw new RangeError("a withdrawal needs a reason");
  return prismaOf(db).$transaction((tx) => withdrawIn(tx, articleId, words, by?.trim() || null), WRITE);
}

async function withdrawIn(
  tx: Transaction,
  articleId: string,
  reason: string,
  by: string | null,
): Promise<WithdrawOutcome> {
  await lockArticle(tx, articleId);
  const before = await withdrawalOf(tx, articleId);
  if (before) return { outcome: "already", withdrawal: before };
  const versions = await tx.$queryRaw<{ id: string; group: string | null }[]>`
    select id, copy_group_id as "group" from article_version where article_id = ${articleId}`;
  if (versions.length === 0) return { outcome: "unknown" };
  const groups = [...new Set(versions.flatMap(({ group }) => group ?? []))].sort();
  await lockGroups(tx, groups);
  await record(tx, articleId, reason, by);
  await dropJobs(tx, articleId);
  await silence(tx, articleId, groups);
  await dropFrozenWith(tx, articleId);
  await deleteReadings(
    tx,
    versions.map(({ id }) => id),
  );
  await tx.$executeRaw`delete from correction where article_id = ${articleId}`;
  return { outcome: "withdrawn", withdrawal: (await withdrawalOf(tx, articleId)) as Withdrawal };
}

/** Says of what was known last where it stood. */
async function record(tx: Transaction, articleId: string, reason: string, by: string | null): Promise<void> {
  await tx.$executeRaw`
    insert into withdrawal (article_id, reason, "by", outlet, url, published)
    select v.article_id, ${reason}, ${by}, v.outlet, v.url, e.published
    from article_version v
    left join extraction e on e.article_version_id = v.id and e.extractor = v.extractor
    where v.article_id = ${articleId}
    order by v.known_to desc nulls first, v.version desc limit 1`;
}

/** Takes what waits of the article out of the queue, its text with it. What a worker holds just now it will not store. */
async function dropJobs(tx: Transaction, articleId: string): Promise<void> {
  const [made] = await tx.$queryRaw<[{ there: boolean }]>`select to_regclass('jobs.job') is not null as there`;
  if (!made.there) return;
  await tx.$executeRaw`
    delete from jobs.job where name = 'article' and singleton_key = ${storableText(articleId)} and state <> 'active'`;
}

/** Deletes the text, makes it known on no day, lets the next of its copies count, and takes its claims out of all positions and steps. */
async function silence(tx: Transaction, articleId: string, groups: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    update article_version
    set text = '', title = null, copy_group_id = null, fingerprint = 0, known_to = known_from
    where article_id = ${articleId}`;
  const others: string[] = [];
  for (const group of groups) others.push(...(await electFirst(tx, group)).changed.filter((id) => id !== articleId));
  await rewriteAllOf(tx, [articleId, ...others]);
}

async function deleteReadings(tx: Transaction, versions: readonly string[]): Promise<void> {
  await tx.$executeRaw`delete from stance_claim where article_version_id = any(${versions}::text[])`;
  await tx.$executeRaw`delete from force_size where article_version_id = any(${versions}::text[])`;
  await tx.$executeRaw`delete from proposal where article_version_id = any(${versions}::text[])`;
  await tx.$executeRaw`delete from rejected_claim where article_version_id = any(${versions}::text[])`;
  await tx.$executeRaw`delete from extraction where article_version_id = any(${versions}::text[])`;
}
