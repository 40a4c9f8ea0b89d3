import { listArticles } from "../article-inputs";
import { CommandFailure } from "../command-failure";
import { extractArticle } from "../extract-article";
import { extractionTable } from "../extraction-table";
import { complain, print } from "../output";
import { publicExtraction } from "../public-extraction";
import { readConfidence } from "../read-confidence";

type Options = { format?: string; published?: string; explain?: boolean; text?: boolean; minConfidence?: string };

/** `extract`: one line of JSON an article, or a table; needs no database. */
export async function runExtract(inputs: string[], options: Options): Promise<number> {
  const { explain, published } = options;
  const minConfidence = readConfidence(options.minConfidence);
  if (options.format !== "jsonl" && options.format !== "table") {
    throw new CommandFailure(`standpoint: --format is jsonl or table, not "${options.format}"`);
  }
  let code = 0;
  for (const listed of await listArticles(inputs)) {
    const outcome = await extractArticle(listed, published);
    if ("problem" in outcome) {
      complain(`${outcome.file}: ${outcome.problem}`);
      code = 1;
      continue;
    }
    const { file, source, extraction } = outcome;
    const text = options.text ? { text: source.text } : {};
    await print(
      options.format === "table"
        ? extractionTable(file, extraction, { minConfidence, explain: explain === true })
        : JSON.stringify(publicExtraction(file, extraction, { explain: explain === true, minConfidence, ...text })),
    );
  }
  return code;
}
