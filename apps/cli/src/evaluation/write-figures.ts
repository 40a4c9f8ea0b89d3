import { readFile, writeFile } from "node:fs/promises";
import { EXTRACTOR_VERSION, SUPPORTED_LANGUAGES } from "@standpoint/core";
import { type EvaluationFigures, partFigures } from "@standpoint/core/score";
import { CommandFailure } from "../command-failure";
import { reasonOf } from "../reason-of";
import type { EvaluatedPart } from "./evaluated-part";

/**
 * Writes what was measured, in the form of docs/evaluation-json.md. Where the file says the same already, its day
 * stays: measuring again changes nothing but what has changed.
 */
export async function writeFigures(
  file: string,
  parts: readonly EvaluatedPart[],
  minConfidence: number,
): Promise<void> {
  const figures: EvaluationFigures = {
    extractor: EXTRACTOR_VERSION,
    date: new Date().toISOString().slice(0, 10),
    languages: SUPPORTED_LANGUAGES,
    minConfidence,
    parts: parts.map(({ name, item, report }) => partFigures(name, item, report)),
  };
  const before = await readFile(file, "utf8").catch(() => "");
  const date = dateOf(before) ?? figures.date;
  const text = asText({ ...figures, date }) === before ? before : asText(figures);
  await writeFile(file, text).catch((error) => {
    throw new CommandFailure(`${file}: ${reasonOf(error)}`);
  });
}

function dateOf(text: string): string | null {
  return /"date": "(\d{4}-\d{2}-\d{2})"/.exec(text)?.[1] ?? null;
}

/** Indented, with what holds only numbers and words on one line: a change reads well in a diff. */
function asText(figures: EvaluationFigures): string {
  const text = JSON.stringify(figures, null, 1).replace(/\{[^{}[\]]*\}/g, (flat) => flat.replace(/\s*\n\s*/g, " "));
  return `${text}\n`;
}
