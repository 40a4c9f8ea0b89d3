import { writeFile } from "node:fs/promises";
import { EXTRACTOR_VERSION } from "@standpoint/core";
import { formatScoreTable } from "@standpoint/core/score";
import { CommandFailure } from "../command-failure";
import { evaluateFolder } from "../evaluation/evaluate-folder";
import { evaluateSentences } from "../evaluation/evaluate-sentences";
import type { EvaluatedPart } from "../evaluation/evaluated-part";
import { complain, print } from "../output";
import { readConfidence } from "../read-confidence";
import { reasonOf } from "../reason-of";

type Options = {
  readonly split?: string;
  readonly sentences?: string[];
  readonly held?: string;
  readonly heldTexts?: boolean;
  readonly minConfidence?: string;
  readonly byLanguage?: boolean;
  readonly json?: boolean | string;
  readonly report?: string;
};

/** `eval`: extracts from the gold's articles and says how far that agrees with the gold. */
export async function runEval([folder]: string[], options: Options): Promise<number> {
  let code = 0;
  const parts = await evaluate(folder, options, (line) => {
    complain(line);
    code = 1;
  });
  const [first] = parts;
  if (options.json === true) {
    if (parts.length > 1) throw new CommandFailure("standpoint: --json prints one part; give it a FILE.json for more");
    await print(JSON.stringify(first?.report));
  } else {
    for (const part of parts) await print(`${part.name}\n${formatScoreTable(part.report, options)}\n`);
  }
  if (options.report !== undefined) await writeReport(options.report, parts, options);
  return code;
}

async function evaluate(
  folder: string | undefined,
  options: Options,
  say: (line: string) => void,
): Promise<EvaluatedPart[]> {
  const { split, sentences, held } = options;
  const minConfidence = readConfidence(options.minConfidence);
  const parts: EvaluatedPart[] = [];
  if (folder !== undefined) {
    parts.push(await evaluateFolder(folder, { minConfidence, ...(split !== undefined && { split }) }, say));
  }
  if (sentences) parts.push(await evaluateSentences(sentences, { minConfidence, ...(held !== undefined && { held }) }));
  if (parts.length === 0) throw new CommandFailure("standpoint: eval needs a folder of gold, or --sentences FILE");
  return parts;
}

async function writeReport(file: string, parts: readonly EvaluatedPart[], { heldTexts }: Options): Promise<void> {
  const { renderReport } = await import("../report/render-report");
  const date = new Date().toISOString().slice(0, 10);
  const page = renderReport({ parts, extractor: EXTRACTOR_VERSION, date, heldTexts: heldTexts === true });
  await writeFile(file, page).catch((error) => {
    throw new CommandFailure(`${file}: ${reasonOf(error)}`);
  });
}
