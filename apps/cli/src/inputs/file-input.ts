import { readFile, stat } from "node:fs/promises";
import { formByName, loadSource, SourceError, type SourceOptions, tooLarge } from "@standpoint/core";
import type { ArticleInput } from "./article-input";
import { inTime } from "./in-time";

/** A file that holds one article. Its size is looked at first: a file too large is never read into memory. */
export function fileInput(file: string, options: SourceOptions = {}, weight = 0): ArticleInput {
  const load = async () => {
    const problem = tooLarge(formByName(file) ?? "text", (await stat(file)).size);
    if (problem) throw new SourceError(problem);
    return inTime(loadSource(file, await readFile(file), options));
  };
  return { file, weight, load };
}
