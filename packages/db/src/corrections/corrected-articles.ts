import type { Holder } from "@standpoint/core/codebook";
import type { CorrectedArticle } from "../answers/corrected-article";
import { type Database, prismaOf } from "../database/database";
import { article } from "../queries/article";

type Rejected = { readonly about: string; readonly row: { min?: number | null; max?: number | null } };

/** @returns each article in whose latest version a correction holds, by id, one at a time. */
export async function* correctedArticles(db: Database): AsyncGenerator<CorrectedArticle> {
  const articles = await prismaOf(db).$queryRaw<{ id: string }[]>`
    select distinct article_id as id from correction where undone_at is null order by 1`;
  for (const { id } of articles) {
    const corrected = await correctedArticle(db, id);
    if (corrected) yield corrected;
  }
}

async function correctedArticle(db: Database, id: string): Promise<CorrectedArticle | null> {
  const prisma = prismaOf(db);
  const page = await article(db, id);
  const version = await prisma.articleVersion.findFirst({ where: { articleId: id, knownTo: null } });
  if (!page || !version) return null;
  const rejected = await prisma.$queryRaw<Rejected[]>`
    select r.about, r."row" from rejected_claim r
    where r.article_version_id = ${version.id} and r."row" ->> 'extractor' = ${version.extractor}
    order by r.about, r.id`;
  const coded = new Set(page.claims.map(({ holder }) => holder));
  const { title, outlet, url, language, claims, forceSizes, proposals } = page;
  return {
    ...{ id, title, outlet, url, language, published: version.statedPublished, rights: version.rights },
    ...{ text: version.text, stances: claims, forceSizes, proposals },
    noStance: [...new Set(rejected.flatMap(({ about }) => holderOf(about) ?? []))].filter((code) => !coded.has(code)),
    notForce: rejected.flatMap(({ about, row }) => (about.startsWith("force_size/") ? (row.max ?? row.min ?? []) : [])),
  };
}

function holderOf(about: string): Holder | null {
  return about.startsWith("stance/") ? about.slice("stance/".length) : null;
}
