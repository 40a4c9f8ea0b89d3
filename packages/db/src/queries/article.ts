import type { ArticlePage, ArticleVersion } from "../answers/article-page";
import { type Database, prismaOf } from "../database/database";
import { Prisma } from "../generated/prisma/client";
import { CITATION, EVER, FORCE_SIZE, STANCE_CLAIM, source } from "./columns";
import { copiesOf } from "./copies-of";

type Asked = "claims" | "forceSizes" | "proposals" | "versions" | "copyOf" | "copies";
type Head = Omit<ArticlePage, Asked> & { versionId: string };

/**
 * One article in its latest version, with all that was read in it and where.
 * @returns null where there is no such article
 */
export async function article(db: Database, id: string): Promise<ArticlePage | null> {
  const prisma = prismaOf(db);
  const [found] = await prisma.$queryRaw<Head[]>`
    select v.article_id as id, v.id as "versionId", v.version, v.title, v.outlet, v.url, e.language, e.published,
           e.published_precision::text as "publishedPrecision", e.date_conflict as "dateConflict",
           v.rights = 'full' as "isBrief", e.unsupported, v.extractor,
           case when o.id is not null then jsonb_build_object('id', o.id, 'name', o.name, 'country', o.country,
             'language', o.language, 'tier', o.tier, 'owner', o.owner, 'ownerSource', o.owner_source)
           end as "outletEntry",
           case when v.rights = 'full' then v.text end as text
    from article_version v
    join extraction e on e.article_version_id = v.id and e.extractor = v.extractor
    left join outlet o on o.id = v.outlet_id
    where v.article_id = ${id} and v.known_to is null`;
  if (!found) return null;
  const { versionId, ...head } = found;
  const inText = Prisma.sql`where c.article_version_id = ${versionId} order by c.start, c."end", c.id`;
  const span = Prisma.sql`c.start, c."end"`;
  const [claims, forceSizes, proposals, versions, copies] = await Promise.all([
    prisma.$queryRaw<ArticlePage["claims"]>`
      select ${STANCE_CLAIM}, ${span} from stance_claim c ${source(EVER)} ${inText}`,
    prisma.$queryRaw<ArticlePage["forceSizes"]>`
      select ${FORCE_SIZE}, ${span} from force_size c ${source(EVER)} ${inText}`,
    prisma.$queryRaw<ArticlePage["proposals"]>`
      select ${CITATION}, ${span}, c.date, c.date_precision::text as precision, c.type::text, c.proposers, c.summary,
             c.trace
      from proposal c ${source(EVER)} ${inText}`,
    versionsOf(db, id),
    copiesOf(db, versionId),
  ]);
  return { ...head, ...copies, claims, forceSizes, proposals, versions };
}

/** @returns the article's versions in the order in which they could be known. */
async function versionsOf(db: Database, id: string): Promise<ArticleVersion[]> {
  return prismaOf(db).$queryRaw<ArticleVersion[]>`
    select version, known_from::text as "knownFrom", known_to::text as "knownTo", content_hash as "contentHash",
           to_char(ingested_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "ingestedAt"
    from article_version where article_id = ${id}
    order by known_from, version`;
}
