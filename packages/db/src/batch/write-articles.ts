import { ALL_OUTLETS, FIRST } from "../copies/elect-first";
import type { Transaction } from "../database/transaction";
import { Prisma } from "../generated/prisma/client";
import { storableJson } from "../ingest/storable-text";
import type { PreparedArticle } from "./prepare-article";

/** The columns that the rows of each table name; the others keep their defaults. */
const VERSION = `id, article_id, version, content_hash, title, outlet, url, stated_language, stated_published, modified,
  text, rights, known_from, extractor, ingest_day, ingest_run_id, fingerprint, copy_group_id, outlet_id`;
const EXTRACTION = `article_version_id, extractor, language, unsupported, date_conflict, published, published_precision,
  published_day, published_bounds`;

/** Writes articles that are new and near to no other: one statement a table, however many they are. */
export async function writeArticles(tx: Transaction, articles: readonly PreparedArticle[]): Promise<void> {
  await tx.$executeRaw`insert into article (id) select unnest(${articles.map(({ articleId }) => articleId)}::text[])`;
  await writeGroups(tx, articles);
  await write(
    tx,
    "article_version",
    VERSION,
    articles.map(({ version }) => version),
  );
  await write(
    tx,
    "extraction",
    EXTRACTION,
    articles.map(({ extraction }) => extraction),
  );
  await write(
    tx,
    "stance_claim",
    "*",
    articles.flatMap(({ claims }) => claims.stanceClaims),
  );
  await write(
    tx,
    "force_size",
    "*",
    articles.flatMap(({ claims }) => claims.forceSizes),
  );
  await write(
    tx,
    "proposal",
    "*",
    articles.flatMap(({ claims }) => claims.proposals),
  );
  await letThemCount(tx, articles);
}

async function write(tx: Transaction, table: string, columns: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const [name, named] = [Prisma.raw(table), Prisma.raw(columns)];
  const into = columns === "*" ? name : Prisma.sql`${name} (${named})`;
  await tx.$executeRaw`
    insert into ${into} select ${named} from jsonb_populate_recordset(null::${name}, ${storableJson(rows)}::jsonb)`;
}

/** A group of copies for each, of which it is the only one. */
async function writeGroups(tx: Transaction, articles: readonly PreparedArticle[]): Promise<void> {
  const rows = articles.flatMap(({ copies, version }) =>
    copies ? [{ id: version.id, fingerprint: copies.bits.toString(), keys: copies.keys, outlets: {} }] : [],
  );
  await write(tx, "copy_group", "*", rows);
}

async function letThemCount(tx: Transaction, articles: readonly PreparedArticle[]): Promise<void> {
  const ids = articles.flatMap(({ copies, version }) => (copies ? [version.id] : []));
  await tx.$executeRaw`
    update copy_group g set first_article_id = ${FIRST}, outlets = ${ALL_OUTLETS} where g.id = any(${ids}::text[])`;
}
