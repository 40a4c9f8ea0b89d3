import { createReadStream } from "node:fs";
import { formByName, type SourceOptions } from "@standpoint/core";
import { type ArticleInput, badInput } from "./article-input";
import { csvRows } from "./csv-rows";
import { fileInput } from "./file-input";
import { jsonLines } from "./json-lines";
import type { ListedFile } from "./list-files";
import { measured } from "./measured";

/** The articles of a listed file: one, or those of its lines or rows. */
export async function* inputsInFile(listed: ListedFile, options: SourceOptions): AsyncGenerator<ArticleInput> {
  const { file, bytes, problem } = listed;
  const form = formByName(file);
  if (problem !== undefined) yield badInput(file, problem, bytes);
  else if (form === "json-lines" || form === "csv")
    yield* records(listed, form === "csv" ? csvRows : jsonLines, options);
  else yield fileInput(file, options, bytes);
}

async function* records(
  { file, named }: ListedFile,
  read: typeof jsonLines,
  options: SourceOptions,
): AsyncGenerator<ArticleInput> {
  try {
    yield* read(file, measured(createReadStream(file), file.toLowerCase().endsWith(".gz")), options, !named);
  } catch (error) {
    // A file that breaks off: what came before stands.
    yield badInput(file, error);
  }
}
