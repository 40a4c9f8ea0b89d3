import type { Coverage } from "../answers/coverage";
import { type Database, prismaOf } from "../database/database";

type Row = {
  language: string;
  articles: number;
  waiting: number;
  firstDay: string | null;
  lastDay: string | null;
  extractors: string[];
};

/** What does the database hold, and how far has the machine read it? Latest versions only. */
export async function coverage(db: Database): Promise<Coverage> {
  const rows = await prismaOf(db).$queryRaw<Row[]>`
    select e.language, count(*)::int as articles, count(*) filter (where e.unsupported)::int as waiting,
           min(e.published_day)::text as "firstDay", max(e.published_day)::text as "lastDay",
           array_agg(distinct v.extractor) as extractors
    from article_version v
    join extraction e on e.article_version_id = v.id and e.extractor = v.extractor
    where v.known_to is null
    group by e.language
    order by count(*) desc, e.language`;
  const days = (name: "firstDay" | "lastDay") => rows.flatMap((row) => row[name] ?? []).sort();
  return {
    articles: rows.reduce((sum, { articles }) => sum + articles, 0),
    byLanguage: rows.map(({ language, articles, waiting }) => ({ language, articles, unsupported: waiting > 0 })),
    waiting: rows.reduce((sum, { waiting }) => sum + waiting, 0),
    firstDay: days("firstDay")[0] ?? null,
    lastDay: days("lastDay").at(-1) ?? null,
    extractor: [...new Set(rows.flatMap(({ extractors }) => extractors))].sort(),
  };
}
