import { CommandFailure } from "../command-failure";
import { extractArticle, type Outcome } from "../extract-article";
import { extractionTable } from "../extraction-table";
import { openInputs } from "../inputs/open-inputs";
import { complain, print } from "../output";
import { publicExtraction } from "../public-extraction";
import { readConfidence } from "../read-confidence";
import { realNetwork } from "../web/network";

type Options = { format?: string; published?: string; explain?: boolean; text?: boolean; minConfidence?: string };

/** `extract`: one line of JSON an article, or a table; needs no database. */
export async function runExtract(inputs: string[], options: Options): Promise<number> {
  const { published } = options;
  const minConfidence = readConfidence(options.minConfidence);
  if (options.format !== "jsonl" && options.format !== "table") {
    throw new CommandFailure(`standpoint: --format is jsonl or table, not "${options.format}"`);
  }
  let code = 0;
  const { articles } = await openInputs(inputs, published === undefined ? {} : { published }, realNetwork);
  for await (const input of articles) {
    const outcome = await extractArticle(input);
    if ("problem" in outcome) {
      complain(`${outcome.file}: ${outcome.problem}`);
      code = 1;
    } else await print(shown(outcome, minConfidence, options));
  }
  return code;
}

function shown(outcome: Exclude<Outcome, { problem: string }>, minConfidence: number, options: Options): string {
  const { file, source, extraction } = outcome;
  const explain = options.explain === true;
  if (options.format === "table") return extractionTable(file, extraction, { minConfidence, explain });
  const text = options.text ? { text: source.text } : {};
  return JSON.stringify(publicExtraction(file, extraction, { explain, minConfidence, ...text }));
}
