import type { ArticleRecord } from "../answers/records";
import { type Database, prismaOf } from "../database/database";
import { versionBatches } from "./version-batches";

/** Every article in its latest version, in batches. Withdrawn ones are not among them. */
export async function* allArticles(db: Database): AsyncGenerator<ArticleRecord[]> {
  const prisma = prismaOf(db);
  for await (const versions of versionBatches(prisma)) {
    yield await prisma.$queryRaw<ArticleRecord[]>`
      select v.article_id as id, v.version, v.title, v.outlet, v.url, e.language, e.published,
             e.published_precision::text as "publishedPrecision", e.date_conflict as "dateConflict",
             v.known_from::text as "knownSince", v.rights::text, e.unsupported,
             nullif(g.first_article_id, v.article_id) as "copyOf", v.content_hash as "contentHash", v.extractor,
             case when v.rights = 'full' then v.text end as text
      from article_version v
      join extraction e on e.article_version_id = v.id and e.extractor = v.extractor
      left join copy_group g on g.id = v.copy_group_id
      where v.id = any(${versions}::text[])
      order by v.id`;
  }
}
