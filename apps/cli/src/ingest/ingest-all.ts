import type { Source } from "@standpoint/core";
import { CommandFailure } from "../command-failure";
import type { ArticleInput } from "../inputs/article-input";
import { reasonOf } from "../reason-of";
import { FetchProblem } from "../web/fetch-problem";
import type { ArticleEnd } from "./article-end";
import type { IngestOptions } from "./ingest-options";
import { type ReadyArticle, readyArticles } from "./ready-articles";

export type IngestAll = {
  readonly inputs: AsyncIterable<ArticleInput>;
  readonly options: IngestOptions;
  /** How many articles are under way at the same time; three for each job where it is not said. */
  readonly hands?: number;
  /** Stops the reading of further articles; those under way are brought to their end. */
  readonly signal: AbortSignal;
  /** What is done with an article: stored, or only looked up. */
  readonly store: (file: string, source: Source) => Promise<ArticleEnd>;
  /** Is told how it ended with each. */
  readonly tell: (end: ArticleEnd, weight: number) => void | Promise<void>;
};

/** Waiting for the database takes about as long as reading does: while some wait, others are read. */
const HANDS_PER_JOB = 3;

/**
 * Brings all inputs in. An article that fails is told of and the others go on; a failure of the command itself stops
 * the reading, and is thrown when what was under way has ended.
 */
export async function ingestAll(all: IngestAll): Promise<void> {
  const stop = new AbortController();
  const articles = readyArticles(all.inputs, all.options, AbortSignal.any([all.signal, stop.signal]));
  const length = all.hands ?? all.options.jobs * HANDS_PER_JOB;
  const hands = Array.from({ length }, () => hand(articles, all, stop));
  const ends = await Promise.allSettled(hands);
  const failed = ends.find((end) => end.status === "rejected");
  if (failed) throw failed.reason;
}

async function hand(articles: AsyncGenerator<ReadyArticle>, all: IngestAll, stop: AbortController): Promise<void> {
  try {
    for (let next = await articles.next(); !next.done; next = await articles.next()) await handle(next.value, all);
  } catch (error) {
    stop.abort();
    throw error;
  }
}

async function handle(ready: ReadyArticle, { store, tell }: IngestAll): Promise<void> {
  const { input } = ready;
  if ("ended" in ready) {
    await input.settle?.("done");
    return tell({ file: input.file, outcome: ready.ended }, input.weight);
  }
  const end = "error" in ready ? rejected(input, ready.error) : await inTurn(ready, store);
  await input.settle?.("error" in ready && isPassing(ready.error) ? "failed" : "done");
  return tell(end, input.weight);
}

async function inTurn(ready: ReadyArticle & { source: Source }, store: IngestAll["store"]): Promise<ArticleEnd> {
  const { input, source, turn } = ready as Extract<ReadyArticle, { source: Source }>;
  try {
    await turn.mine;
    return await store(input.file, source);
  } catch (error) {
    if (error instanceof CommandFailure) {
      await input.settle?.("failed");
      throw error;
    }
    return rejected(input, error);
  } finally {
    turn.done();
  }
}

function rejected({ file }: ArticleInput, error: unknown): ArticleEnd {
  return { file, outcome: "rejected", reason: reasonOf(error) };
}

function isPassing(error: unknown): boolean {
  return error instanceof FetchProblem && error.passing;
}
