import { linkCopies } from "../copies/link-copies";
import { type Database, prismaOf } from "../database/database";

export type RunCounts = { added: number; updated: number; unchanged: number; failed: number };

/**
 * Notes that a command begins to load articles, after it has brought what stands in line with the list of outlets and
 * compared what older programs stored. @returns the run's id, for `ingestArticle`
 */
export async function startRun(db: Database, extractor: string): Promise<string> {
  // Kept out of bundles: the site never ingests, and the list of outlets is a file beside the source.
  const outlets = await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ "../outlets/store-outlets");
  await outlets.storeOutlets(db);
  await linkCopies(db);
  const { id } = await prismaOf(db).ingestRun.create({ data: { extractor }, select: { id: true } });
  return id;
}

/** Notes how the run ended. One that was killed keeps no end. */
export async function finishRun(db: Database, id: string, counts: RunCounts): Promise<void> {
  await prismaOf(db).ingestRun.update({
    where: { id },
    data: { ...counts, finishedAt: new Date() },
    select: { id: true },
  });
}
