import { precisionOf } from "@standpoint/core/codebook";
import { type Database, prismaOf } from "../database/database";
import type { Transaction } from "../database/transaction";
import { Prisma } from "../generated/prisma/client";
import { compareExtractors } from "../ingest/compare-extractors";
import type { Ingestible } from "../ingest/ingestible";

/** A stored version that an older extractor read, as the article it came from. */
export type VersionToRead = {
  readonly versionId: string;
  readonly source: Ingestible & { readonly file: string; readonly publishedPrecision: ReturnType<typeof precisionOf> };
};

/** @returns the extractors older than this one whose readings count for some version. */
export async function olderExtractors(tx: Pick<Transaction, "$queryRaw">, extractor: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ extractor: string }[]>`select distinct extractor from article_version`;
  return rows.map((row) => row.extractor).filter((one) => compareExtractors(one, extractor) < 0);
}

/** Versions `v` that wait for this extractor's reading. Withdrawn ones have no text left. */
const waiting = (extractor: string, older: readonly string[]) => Prisma.sql`
  v.extractor = any(${older}::text[])
  and not exists (select 1 from extraction n where n.article_version_id = v.id and n.extractor = ${extractor})
  and not exists (select 1 from withdrawal w where w.article_id = v.article_id)`;

/** @returns how many stored versions wait to be read by this extractor. */
export async function countToRead(db: Database, extractor: string): Promise<number> {
  const older = await olderExtractors(prismaOf(db), extractor);
  const [row] = await prismaOf(db).$queryRaw<[{ count: number }]>`
    select count(*)::int as count from article_version v where ${waiting(extractor, older)}`;
  return row.count;
}

/**
 * @param after the last `versionId` of the batch before; "" for the first
 * @returns the next stored versions that wait to be read by this extractor, with their texts
 */
export async function versionsToRead(
  db: Database,
  extractor: string,
  { after, limit }: { after: string; limit: number },
): Promise<VersionToRead[]> {
  const older = await olderExtractors(prismaOf(db), extractor);
  const rows = await prismaOf(db).$queryRaw<(Ingestible & { versionId: string })[]>`
    select v.id as "versionId", v.article_id as id, v.title, v.outlet, v.url, v.stated_language as language,
           v.stated_published as published, v.modified, v.rights::text, v.text
    from article_version v where v.id > ${after} and ${waiting(extractor, older)}
    order by v.id limit ${limit}`;
  return rows.map(({ versionId, ...source }) => ({
    versionId,
    source: { ...source, file: source.id, publishedPrecision: precisionOf(source.published) },
  }));
}
