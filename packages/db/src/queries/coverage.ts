import type { Coverage } from "../answers/coverage";
import { type Database, prismaOf } from "../database/database";

type Row = {
  language: string;
  extractor: string;
  articles: number;
  waiting: number;
  firstDay: string | null;
  lastDay: string | null;
};

/** What does the database hold, and how far has the machine read it? Latest versions only. */
export async function coverage(db: Database): Promise<Coverage> {
  // The latest versions are told by the index article_version_latest_idx: the texts beside them are never read. Nothing
  // is sorted, since the groups are few and are put together here.
  const rows = await prismaOf(db).$queryRaw<Row[]>`
    select e.language, v.extractor, count(*)::int as articles, count(*) filter (where e.unsupported)::int as waiting,
           min(e.published_day)::text as "firstDay", max(e.published_day)::text as "lastDay"
    from article_version v
    join extraction e on e.article_version_id = v.id and e.extractor = v.extractor
    where v.known_to is null
    group by e.language, v.extractor`;
  const days = (name: "firstDay" | "lastDay") => rows.flatMap((row) => row[name] ?? []).sort();
  return {
    articles: sum(rows, "articles"),
    byLanguage: byLanguage(rows),
    waiting: sum(rows, "waiting"),
    firstDay: days("firstDay")[0] ?? null,
    lastDay: days("lastDay").at(-1) ?? null,
    extractor: [...new Set(rows.map(({ extractor }) => extractor))].sort(),
  };
}

/** @returns the languages, that of most articles first */
function byLanguage(rows: readonly Row[]): Coverage["byLanguage"] {
  return [...new Set(rows.map(({ language }) => language))]
    .map((language) => {
      const own = rows.filter((row) => row.language === language);
      return { language, articles: sum(own, "articles"), waiting: sum(own, "waiting") };
    })
    .sort((a, b) => b.articles - a.articles || (a.language < b.language ? -1 : 1));
}

function sum(rows: readonly Row[], name: "articles" | "waiting"): number {
  return rows.reduce((total, row) => total + row[name], 0);
}
