import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { isArticleFile } from "@standpoint/core";
import { reasonOf } from "./reason-of";

/** One article file as given, or why it cannot be had. */
export type ArticleInput = { readonly file: string } & ({ readonly bytes: Uint8Array } | { readonly problem: string });

/** The name that standard input goes by. */
export const STANDARD_INPUT = "-";

/** The files behind the inputs: folders are gone through in sorted order, and files that are no article passed over. */
export async function listArticles(inputs: readonly string[]): Promise<ArticleFile[]> {
  const lists = await Promise.all(inputs.map(filesOf));
  return lists.flat();
}

/** A path to read, or a problem found on the way to it. */
export type ArticleFile = { readonly file: string; readonly problem?: string };

/** Reads one listed file; a problem becomes part of the answer. */
export async function readArticle({ file, problem }: ArticleFile): Promise<ArticleInput> {
  if (problem !== undefined) return { file, problem };
  try {
    return { file, bytes: file === STANDARD_INPUT ? await readStandardInput() : await readFile(file) };
  } catch (error) {
    return { file, problem: reasonOf(error) };
  }
}

async function filesOf(input: string): Promise<ArticleFile[]> {
  if (input === STANDARD_INPUT) return [{ file: input }];
  try {
    const kind = await stat(input);
    return kind.isDirectory() ? await filesIn(input) : isArticleFile(input) ? [{ file: input }] : [];
  } catch (error) {
    return [{ file: input, problem: reasonOf(error) }];
  }
}

async function filesIn(folder: string): Promise<ArticleFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const lists = entries.map(({ name }) => (name.startsWith(".") ? [] : filesOf(join(folder, name))));
  return (await Promise.all(lists)).flat();
}

async function readStandardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}
