import type { ArticleCopy, ArticlePage } from "../answers/article-page";
import { type Database, prismaOf } from "../database/database";

const MOST = 200;

type Row = ArticleCopy & { isFirst: boolean; isAsked: boolean };

/** @returns what an article version is nearly the same as: the one that counts for it, or those that it counts for. */
export async function copiesOf(db: Database, version: string): Promise<Pick<ArticlePage, "copyOf" | "copies">> {
  const rows = await prismaOf(db).$queryRaw<Row[]>`
    select * from (
      select distinct on (v.article_id) v.article_id as "articleId", v.title, v.outlet, v.url,
             v.known_from::text as "knownFrom", v.article_id = g.first_article_id as "isFirst",
             v.article_id = asked.article_id as "isAsked"
      from article_version asked
      join copy_group g on g.id = asked.copy_group_id
      join article_version v on v.copy_group_id = g.id
      where asked.id = ${version}
      order by v.article_id, v.known_from
    ) copies
    order by "knownFrom", "articleId" collate "C" limit ${MOST + 1}`;
  const others = rows.filter(({ isAsked }) => !isAsked).map(({ isFirst, isAsked: _, ...copy }) => ({ isFirst, copy }));
  const first = others.find(({ isFirst }) => isFirst);
  if (first) return { copyOf: first.copy, copies: [] };
  return { copyOf: null, copies: others.map(({ copy }) => copy) };
}
