import { passGate } from "../database/gate";
import type { Transaction } from "../database/transaction";
import type { StoredVersion } from "./plan-ingest";

/**
 * Holds the article until the transaction ends: of two writers of one article the second waits and then sees the first.
 * Waits, too, while somebody works on the whole database.
 */
export async function lockArticle(tx: Transaction, articleId: string): Promise<void> {
  await passGate(tx);
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`article ${articleId}`}, 0))::text`;
}

/** Holds several articles, in one order for all writers, so that they never wait for each other in a circle. */
export async function lockArticles(tx: Transaction, articleIds: readonly string[]): Promise<void> {
  await passGate(tx);
  await tx.$queryRaw`
    select count(pg_advisory_xact_lock(key)) from (
      select distinct hashtextextended('article ' || id, 0) as key from unnest(${articleIds}::text[]) as id order by 1
    ) keys`;
}

/** @returns all versions of the article, in the order in which they came in. */
export async function readStoredVersions(tx: Transaction, articleId: string): Promise<StoredVersion[]> {
  return tx.$queryRaw<StoredVersion[]>`
    select v.id, v.version, v.content_hash as "contentHash", v.modified, v.ingest_day::text as "ingestDay",
           v.extractor, e.unsupported, e.published_day::text as "publishedDay",
           v.copy_group_id as "copyGroup"
    from article_version v
    join extraction e on e.article_version_id = v.id and e.extractor = v.extractor
    where v.article_id = ${articleId}
    order by v.version`;
}
