import { type Database, prismaOf } from "../database/database";
import { withdrawalOf } from "../withdraw/withdrawal-of";
import type { FrozenFile, FrozenView } from "./frozen-view";

/** @returns what is known of a frozen view; null where there was never one of this hash */
export async function frozenView(db: Database, hash: string): Promise<FrozenView | null> {
  const prisma = prismaOf(db);
  const [view] = await prisma.$queryRaw<Omit<FrozenView, "files" | "withdrawn">[]>`
    select hash, chart, parameters, drawing, origin, content, (frozen_at at time zone 'UTC')::date::text as day,
           to_char(frozen_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "frozenAt"
    from frozen where hash = ${hash}`;
  if (!view) return null;
  const files = await prisma.$queryRaw<FrozenView["files"]>`
    select extension, type, sha256, length(bytes) as size from frozen_file where hash = ${hash} order by extension`;
  const [gone] = await prisma.$queryRaw<{ id: string }[]>`
    select a.article_id as id from frozen_article a join withdrawal w on w.article_id = a.article_id
    where a.hash = ${hash} order by w.withdrawn_at limit 1`;
  return { ...view, files, withdrawn: gone ? await prisma.$transaction((tx) => withdrawalOf(tx, gone.id)) : null };
}

/** @returns one file of a frozen view, byte for byte; null where there is none, or none any more */
export async function frozenFile(db: Database, hash: string, extension: string): Promise<FrozenFile | null> {
  const [file] = await prismaOf(db).$queryRaw<(Omit<FrozenFile, "bytes"> & { bytes: Uint8Array })[]>`
    select extension, type, bytes from frozen_file f
    where hash = ${hash} and extension = ${extension} and not exists (
      select from frozen_article a join withdrawal w on w.article_id = a.article_id where a.hash = f.hash)`;
  return file ? { ...file, bytes: new Uint8Array(file.bytes) } : null;
}

/** @returns whether a version of the article holds the words, as stored: what a frozen row says can be found there again */
export async function articleSays(db: Database, articleId: string, quote: string): Promise<boolean> {
  const [found] = await prismaOf(db).$queryRaw<{ says: boolean }[]>`
    select exists (select from article_version where article_id = ${articleId} and position(${quote} in text) > 0) as says`;
  return found?.says ?? false;
}
