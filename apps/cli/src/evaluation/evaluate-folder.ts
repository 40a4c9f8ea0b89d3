import { readFile } from "node:fs/promises";
import type { Source } from "@standpoint/core";
import { type PredictedArticle, scoreCorpus } from "@standpoint/core/score";
import { extractArticle } from "../extract-article";
import { readGoldSet } from "../gold-set";
import { fileInput } from "../inputs/file-input";
import { type EvaluatedPart, keepSure } from "./evaluated-part";

/**
 * Reads a folder's articles and holds them against the gold beside them.
 * @param complain is told of each article that cannot be read; it then counts as one in which nothing was found
 */
export async function evaluateFolder(
  folder: string,
  { split, minConfidence }: { split?: string; minConfidence: number },
  complain: (line: string) => void,
): Promise<EvaluatedPart> {
  const { gold, files } = await readGoldSet(folder, split);
  const texts = new Map<string, string>();
  const sources = new Map<string, Source>();
  const predictions: PredictedArticle[] = [];
  for (const [name, file] of files) {
    const outcome = await extractArticle(fileInput(file));
    if ("problem" in outcome) {
      complain(`${file}: ${outcome.problem}`);
      continue;
    }
    texts.set(name, await readFile(file, "utf8"));
    sources.set(name, outcome.source);
    predictions.push(keepSure({ ...outcome.extraction, file }, minConfidence));
  }
  const input = { gold, predictions, texts };
  const name = split === undefined ? folder : `${folder}, ${split} part`;
  return { ...input, name, item: "article", report: scoreCorpus(input), sources, heldBack: false };
}
