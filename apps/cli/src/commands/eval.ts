import { readFile, writeFile } from "node:fs/promises";
import { disagreements, formatScoreTable, type PredictedArticle, scoreCorpus } from "@standpoint/core/score";
import { CommandFailure } from "../command-failure";
import { extractArticle } from "../extract-article";
import { readGoldSet } from "../gold-set";
import { complain, print } from "../output";
import { reasonOf } from "../reason-of";
import { scorePage } from "../score-page";

type Options = { split?: string; json?: boolean; report?: string };

/** `eval`: extracts from the gold's articles and says how far that agrees with the gold. */
export async function runEval([folder = "."]: string[], options: Options): Promise<number> {
  const { gold, files } = await readGoldSet(folder, options.split);
  const texts = new Map<string, string>();
  const predictions: PredictedArticle[] = [];
  let code = 0;
  for (const [name, file] of files) {
    const outcome = await extractArticle({ file }, undefined);
    if ("problem" in outcome) {
      complain(`${file}: ${outcome.problem}`);
      code = 1;
      continue;
    }
    texts.set(name, await readFile(file, "utf8"));
    predictions.push({ ...outcome.extraction, file });
  }
  const input = { gold, predictions, texts };
  const report = scoreCorpus(input);
  await print(options.json ? JSON.stringify(report) : formatScoreTable(report));
  if (options.report !== undefined) {
    await writeFile(options.report, scorePage(report, disagreements(input))).catch((error) => {
      throw new CommandFailure(`${options.report}: ${reasonOf(error)}`);
    });
  }
  return code;
}
