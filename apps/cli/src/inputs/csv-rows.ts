import { Readable } from "node:stream";
import { areArticleColumns, readRecord, SourceError, type SourceOptions } from "@standpoint/core";
import { parse } from "csv-parse";
import { type ArticleInput, badInput } from "./article-input";
import { LONGEST_LINE } from "./lines-of";
import type { Measured } from "./measured";

type Row = { readonly record: Record<string, string>; readonly info: { readonly lines: number } };

/**
 * The articles of a table: its first row names the columns, parted by commas, semicolons or tabs.
 * @param lenient whether a table without a column of texts is passed over, as no file of articles
 */
export async function* csvRows(
  file: string,
  stream: Measured,
  options: SourceOptions,
  lenient: boolean,
): AsyncGenerator<ArticleInput> {
  let columns: readonly string[] = [];
  const parser = parse({
    bom: true,
    columns: (names: string[]) => {
      columns = names;
      return names;
    },
    delimiter: [",", ";", "\t"],
    info: true,
    max_record_size: LONGEST_LINE,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const rows = Readable.from(textOf(stream.chunks))
    .on("error", (error) => parser.destroy(error))
    .pipe(parser);
  try {
    for await (const { record, info } of rows as AsyncIterable<Row>) {
      if (!areArticleColumns(columns)) {
        if (!lenient) yield badInput(file, new SourceError("no column is called text, body, content, article or html"));
        return;
      }
      const place = `${file}:${info.lines}`;
      yield { file: place, weight: stream.sinceLast(), load: async () => readRecord(place, record, options) };
    }
  } catch (error) {
    yield badInput(file, error instanceof SourceError ? error : new SourceError(`a broken table: ${messageOf(error)}`));
  }
}

async function* textOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? new SourceError("not valid UTF-8") : error;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split("\n")[0] ?? error.name) : String(error);
}
