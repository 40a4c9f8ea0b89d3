import { areArticleColumns, readRecord, SourceError, type SourceOptions } from "@standpoint/core";
import { type ArticleInput, badInput } from "./article-input";
import { LONGEST_LINE, linesOf } from "./lines-of";
import type { Measured } from "./measured";

/**
 * The articles of a file with one JSON object a line. A line that is none is a problem of its own; the others go on.
 * @param lenient whether a file whose first line has no text is no file of articles, and is passed over
 */
export async function* jsonLines(
  file: string,
  stream: Measured,
  options: SourceOptions,
  lenient: boolean,
): AsyncGenerator<ArticleInput> {
  let first = true;
  for await (const { number, bytes } of linesOf(stream.chunks)) {
    const record = parsed(bytes);
    if (first && lenient && !isArticle(record)) return;
    first = false;
    const place = `${file}:${number}`;
    const weight = stream.sinceLast();
    if (record instanceof SourceError) yield badInput(place, record, weight);
    else yield { file: place, weight, load: async () => readRecord(place, record, options) };
  }
}

function isArticle(record: unknown): boolean {
  return typeof record === "object" && record !== null && areArticleColumns(Object.keys(record));
}

function parsed(bytes: Uint8Array | null): unknown {
  if (bytes === null) return new SourceError(`a line of more than ${LONGEST_LINE / 1024 / 1024} MB`);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    return new SourceError(error instanceof SyntaxError ? "not a line of JSON" : "not valid UTF-8");
  }
}
