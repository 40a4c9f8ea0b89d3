import { electFirst } from "../copies/elect-first";
import { lockGroups } from "../copies/join-copies";
import { type Database, prismaOf } from "../database/database";
import { type Transaction, WRITE } from "../database/transaction";
import { placeArticle } from "../ingest/place-article";
import { type Placeable, placeVersions } from "../ingest/place-versions";
import { rewriteAllOf } from "../ingest/rewrite-all-of";
import { lockArticle } from "../ingest/stored-versions";
import type { Difference } from "./difference";

const BATCH = 5000;

type Row = Placeable & { articleId: string; knownFrom: string; knownTo: string | null; isRead: boolean };

/**
 * Compares from when to when each version could be known with the dates of its article. Withdrawn ones are passed
 * over: they are known on no day.
 * @param repair places an article's versions anew where they differ
 */
export async function* checkVersions(db: Database, repair: boolean): AsyncGenerator<Difference> {
  for (let after: string | null = ""; after !== null; ) {
    const rows: Row[] = await batchOf(db, after);
    for (const versions of byArticle(rows)) {
      const differences = compare(versions);
      yield* differences;
      if (repair && differences.length > 0) await placeAnew(db, versions[0]?.articleId as string);
    }
    after = rows.at(-1)?.articleId ?? null;
  }
}

async function batchOf(db: Database, after: string): Promise<Row[]> {
  return prismaOf(db).$queryRaw<Row[]>`
    select v.article_id as "articleId", v.version, v.modified, v.ingest_day::text as "ingestDay",
           e.published_day::text as "publishedDay", v.known_from::text as "knownFrom", v.known_to::text as "knownTo",
           e.extractor is not null as "isRead"
    from article_version v
    left join extraction e on e.article_version_id = v.id and e.extractor = v.extractor
    where v.article_id in (
      select a.id from article a left join withdrawal w on w.article_id = a.id
      where a.id > ${after} and w.article_id is null order by a.id limit ${BATCH})
    order by v.article_id, v.version`;
}

function byArticle(rows: readonly Row[]): Row[][] {
  const articles = new Map<string, Row[]>();
  for (const row of rows) articles.set(row.articleId, [...(articles.get(row.articleId) ?? []), row]);
  return [...articles.values()];
}

function compare(rows: readonly Row[]): Difference[] {
  const differences: Difference[] = [];
  const say = ({ articleId, version }: Row, words: string) =>
    differences.push({ model: "versions", words: `${articleId}, version ${version}: ${words}` });
  for (const row of rows) if (!row.isRead) say(row, "the reading that counts is not there");
  for (const placed of placeVersions(rows)) {
    const row = rows.find(({ version }) => version === placed.version) as Row;
    if (row.knownFrom === placed.knownFrom && row.knownTo === placed.knownTo) continue;
    say(row, `known ${span(row)} is stored, its dates give ${span(placed)}`);
  }
  return differences;
}

function span({ knownFrom, knownTo }: Pick<Row, "knownFrom" | "knownTo">): string {
  return `from ${knownFrom} ${knownTo === null ? "on" : `to ${knownTo}`}`;
}

async function placeAnew(db: Database, articleId: string): Promise<void> {
  await prismaOf(db).$transaction(async (tx) => {
    await lockArticle(tx, articleId);
    const groups = await groupsOf(tx, articleId);
    await lockGroups(tx, groups);
    await placeArticle(tx, articleId);
    const changed: string[] = [articleId];
    for (const group of groups) changed.push(...(await electFirst(tx, group)).changed);
    await rewriteAllOf(tx, changed);
  }, WRITE);
}

async function groupsOf(tx: Transaction, articleId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select distinct copy_group_id as id from article_version
    where article_id = ${articleId} and copy_group_id is not null order by 1`;
  return rows.map(({ id }) => id);
}
