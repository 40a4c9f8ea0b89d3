import { writeFile } from "node:fs/promises";
import { EXTRACTOR_VERSION } from "@standpoint/core";
import { formatScoreTable } from "@standpoint/core/score";
import { CommandFailure } from "../command-failure";
import { evaluateFolder } from "../evaluation/evaluate-folder";
import { evaluateSentences } from "../evaluation/evaluate-sentences";
import type { EvaluatedPart } from "../evaluation/evaluated-part";
import { writeFigures } from "../evaluation/write-figures";
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
export async function runEval([given]: string[], options: Options): Promise<number> {
  let code = 0;
  const { folder, json } = readJson(given, options.json);
  const parts = await evaluate(folder, options, (line) => {
    complain(line);
    code = 1;
  });
  if (json === "print") await printJson(parts);
  else
    for (const part of parts)
      await print(`${part.name}\n${formatScoreTable(part.report, { ...options, item: part.item })}\n`);
  if (json?.endsWith(".json")) {
    if (code !== 0) throw new CommandFailure(`${json}: not written, as not every article could be read`);
    await writeFigures(json, parts, readConfidence(options.minConfidence));
  }
  if (options.report !== undefined) await writeReport(options.report, parts, options);
  return code;
}

/** `--json` prints, `--json FILE.json` writes; what follows it and is no such file is the folder of gold. */
function readJson(folder: string | undefined, json: Options["json"]): { folder?: string; json?: string } {
  const named = folder === undefined ? {} : { folder };
  if (json === undefined || json === false) return named;
  if (json === true) return { ...named, json: "print" };
  if (json.endsWith(".json")) return { ...named, json };
  if (folder === undefined) return { folder: json, json: "print" };
  throw new CommandFailure(`standpoint: --json writes a FILE.json, not "${json}"`);
}

async function printJson([part, ...others]: readonly EvaluatedPart[]): Promise<void> {
  if (others.length > 0) throw new CommandFailure("standpoint: --json prints one part; for two give it a FILE.json");
  await print(JSON.stringify(part?.report));
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
