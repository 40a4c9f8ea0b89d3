import type { Extraction } from "@standpoint/core/codebook";
import { lockAllGroups } from "../copies/join-copies";
import { type Database, prismaOf } from "../database/database";
import { type Transaction, WRITE } from "../database/transaction";
import { type IngestOutcome, ingestArticle } from "../ingest/ingest-article";
import { type IngestContext, type Ingestible, ingestDay } from "../ingest/ingestible";
import { rewriteFrom } from "../ingest/rewrite-from";
import { lockArticles } from "../ingest/stored-versions";
import { addTellings } from "../steps/add-tellings";
import { nearOthers } from "./near-others";
import { type PreparedArticle, prepareArticle } from "./prepare-article";
import { reachOf, tellingsOf } from "./reach-of";
import { writeArticles } from "./write-articles";

/** An article and what was read in it. */
export type ReadArticle = { readonly source: Ingestible; readonly extraction: Extraction };

/**
 * Stores articles and what was read in them, as `ingestArticle` does with each: those that nobody has seen before and
 * that are near to no other go together in one transaction, the others each in one of its own. All or nothing holds
 * for every article: what is wrong with one is its own answer, and the others are stored.
 * @returns for each how it ended, or the error with which it was refused; all else is committed
 */
export async function ingestArticles(
  db: Database,
  articles: readonly ReadArticle[],
  context: IngestContext = {},
): Promise<(IngestOutcome | Error)[]> {
  const place = { day: ingestDay(context), run: context.run ?? null };
  const prepared = articles.map(({ source, extraction }) => attempt(() => prepareArticle(source, extraction, place)));
  const together = prepared.filter((one): one is PreparedArticle => !(one instanceof Error));
  const stored = together.length < 2 ? new Set() : await storeTogether(db, together);
  const outcomes: (IngestOutcome | Error)[] = [];
  for (const [index, { source, extraction }] of articles.entries()) {
    const one = prepared[index] as PreparedArticle | Error;
    if (one instanceof Error) outcomes.push(one);
    else if (stored.has(one)) outcomes.push({ outcome: "new", articleId: one.articleId, version: 1 });
    else outcomes.push(await ingestArticle(db, source, extraction, context).catch(asError));
  }
  return outcomes;
}

function attempt<T>(work: () => T): T | Error {
  try {
    return work();
  } catch (error) {
    return asError(error);
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** @returns those that were stored; none where one of them spoiled it for all, so that each is then tried alone */
async function storeTogether(db: Database, articles: readonly PreparedArticle[]): Promise<Set<PreparedArticle>> {
  return prismaOf(db)
    .$transaction((tx) => storeIn(tx, articles), WRITE)
    .catch(() => new Set<PreparedArticle>());
}

async function storeIn(tx: Transaction, articles: readonly PreparedArticle[]): Promise<Set<PreparedArticle>> {
  await lockArticles(
    tx,
    articles.map(({ articleId }) => articleId),
  );
  const unseen = await neverSeen(tx, articles);
  await lockAllGroups(tx);
  const near = await nearOthers(tx, unseen);
  const fresh = unseen.filter((article) => !near.has(article));
  if (fresh.length === 0) return new Set();
  await writeArticles(tx, fresh);
  await rewriteFrom(tx, reachOf(fresh));
  await addTellings(tx, tellingsOf(fresh));
  return new Set(fresh);
}

/** @returns those whose id nothing is stored of, not even that it was withdrawn; of several with one id the first */
async function neverSeen(tx: Transaction, articles: readonly PreparedArticle[]): Promise<PreparedArticle[]> {
  const ids = articles.map(({ articleId }) => articleId);
  const known = await tx.$queryRaw<{ id: string }[]>`select id from article where id = any(${ids}::text[])`;
  const seen = new Set(known.map(({ id }) => id));
  return articles.filter(({ articleId }) => {
    if (seen.has(articleId)) return false;
    seen.add(articleId);
    return true;
  });
}
