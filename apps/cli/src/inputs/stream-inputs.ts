import { areArticleColumns, loadSource, SourceError, type SourceOptions } from "@standpoint/core";
import { type ArticleInput, badInput } from "./article-input";
import { csvRows } from "./csv-rows";
import { inTime } from "./in-time";
import { jsonLines } from "./json-lines";
import { measured } from "./measured";

/** The largest form of one article is a PDF of this size. */
const LARGEST = 100 * 1024 * 1024;

type Chunks = AsyncIterator<Uint8Array>;

/**
 * The articles of a stream that no name describes: its beginning tells lines of JSON, a table, gzip or one article. Where
 * it breaks off, what came before stands.
 */
export async function* streamInputs(
  file: string,
  stream: AsyncIterable<Uint8Array>,
  options: SourceOptions,
): AsyncGenerator<ArticleInput> {
  try {
    yield* found(file, stream, options);
  } catch (error) {
    yield badInput(file, error);
  }
}

async function* found(
  file: string,
  stream: AsyncIterable<Uint8Array>,
  options: SourceOptions,
): AsyncGenerator<ArticleInput> {
  const chunks = stream[Symbol.asyncIterator]();
  const start = await beginning(chunks);
  const packed = start[0] === 0x1f && start[1] === 0x8b;
  if (packed) {
    yield* found(file, measured(rest(start, chunks), true).chunks, options);
    return;
  }
  const form = recordsIn(start);
  if (form === "json-lines") yield* jsonLines(file, measured(rest(start, chunks), false), options, false);
  else if (form === "csv") yield* csvRows(file, measured(rest(start, chunks), false), options, false);
  else yield await whole(file, rest(start, chunks), options);
}

async function beginning(chunks: Chunks): Promise<Uint8Array> {
  let start: Uint8Array = new Uint8Array();
  while (start.length < 4096) {
    const next = await chunks.next();
    if (next.done) break;
    start = Buffer.concat([start, next.value]);
  }
  return start;
}

async function* rest(start: Uint8Array, chunks: Chunks): AsyncGenerator<Uint8Array> {
  yield start;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}

/** Lines of JSON begin with an object; a table with its columns, one of them the text and one something known else. */
function recordsIn(start: Uint8Array): "json-lines" | "csv" | null {
  const [line = ""] = new TextDecoder()
    .decode(start)
    .replace(/^\ufeff/, "")
    .trimStart()
    .split("\n", 1);
  if (/^\{\s*"/.test(line)) return "json-lines";
  const columns = line.split(/[,;\t]/).map((column) => column.trim().replace(/^"|"$/g, ""));
  const known = columns.some((column) => /^(id|url|title|headline|date|published|language)$/i.test(column));
  return columns.length > 1 && known && areArticleColumns(columns) ? "csv" : null;
}

async function whole(file: string, chunks: AsyncIterable<Uint8Array>, options: SourceOptions): Promise<ArticleInput> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of chunks) {
    length += part.length;
    if (length > LARGEST) return badInput(file, new SourceError("more than 100 MB that are no lines of JSON"));
    parts.push(part);
  }
  return { file, weight: 0, load: () => inTime(loadSource(file, Buffer.concat(parts), options)) };
}
