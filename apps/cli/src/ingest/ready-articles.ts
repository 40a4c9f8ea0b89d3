import type { Source } from "@standpoint/core";
import type { ArticleInput } from "../inputs/article-input";
import type { IngestOptions } from "./ingest-options";
import { isWanted } from "./is-wanted";
import { Turns } from "./turns";

/** An article that has been read and is asked for, its turn among those of the same id taken; or how it ended already. */
export type ReadyArticle = { readonly input: ArticleInput } & (
  | { readonly source: Source; readonly turn: ReturnType<Turns["take"]> }
  | { readonly ended: "left out" }
  | { readonly error: unknown }
);

/**
 * Reads the inputs in their order, one at a time, and gives those that are asked for. Two versions of one article so
 * come in as they stand in the input, however many work on them.
 */
export async function* readyArticles(
  inputs: AsyncIterable<ArticleInput>,
  options: IngestOptions,
  signal: AbortSignal,
): AsyncGenerator<ReadyArticle> {
  const turns = new Turns();
  let taken = 0;
  for await (const input of inputs) {
    if (signal.aborted) return;
    const ready = await read(input, options, turns);
    yield ready;
    if ("source" in ready) taken += 1;
    if (taken >= options.limit || signal.aborted) return;
  }
}

async function read(input: ArticleInput, options: IngestOptions, turns: Turns): Promise<ReadyArticle> {
  try {
    const source = await input.load();
    if (!(await isWanted(source, options))) return { input, ended: "left out" };
    return { input, source, turn: turns.take(source.id) };
  } catch (error) {
    return { input, error };
  }
}
