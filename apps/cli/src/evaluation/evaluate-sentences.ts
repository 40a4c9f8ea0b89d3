import { type Extraction, extract, readSource, type Source } from "@standpoint/core";
import { type PredictedArticle, scoreCorpus } from "@standpoint/core/score";
import { readCodedSentences, readHeldDesks } from "./coded-sentences";
import { type EvaluatedPart, keepSure } from "./evaluated-part";

type Options = { readonly held?: string; readonly minConfidence: number };

/**
 * Reads coded sentences as articles of their own and holds them against their labels.
 * @param options.held a file that names the held-back desks: only their items are read, and marked as held back
 */
export async function evaluateSentences(files: readonly string[], options: Options): Promise<EvaluatedPart> {
  const desks = options.held === undefined ? null : await readHeldDesks(options.held);
  const items = await readCodedSentences(files, desks);
  const texts = new Map<string, string>();
  const sources = new Map<string, Source>();
  const predictions: PredictedArticle[] = [];
  for (const { gold, text } of items) {
    const file = `${gold.name}.md`;
    const whole = `---\nlanguage: ${gold.language}\n---\n${text}\n`;
    const source = readSource(file, Buffer.from(whole));
    texts.set(gold.name, whole);
    sources.set(gold.name, source);
    predictions.push(keepSure({ ...onlyStances(extract(source)), file }, options.minConfidence));
  }
  const input = { gold: items.map(({ gold }) => gold), predictions, texts };
  const name = desks ? "coded sentences, held-back desks" : "coded sentences";
  return { ...input, name, item: "sentence", report: scoreCorpus(input), sources, heldBack: desks !== null };
}

/** Only stances are labelled in a coded sentence: what else is read in it can be neither right nor wrong. */
function onlyStances(extraction: Extraction): Extraction {
  const stances = extraction.stances.map((stance) => ({ ...stance, conditions: [], contribution: [] }));
  return { ...extraction, stances, forceSizes: [], proposals: [] };
}
