import { formByBeginning, formByName, type TextForm } from "./article-file";
import { decode } from "./decode";
import { readHtml } from "./read-html";
import { readMarkdown } from "./read-markdown";
import { readText } from "./read-text";
import { tooLarge } from "./size-limit";
import type { Source } from "./source";
import { SourceError } from "./source-error";
import type { SourceOptions } from "./source-options";
import { withDefaults } from "./with-defaults";

const READERS = { markdown: readMarkdown, text: readText, html: readHtml };

/**
 * Reads one article of the forms .md, .txt and .html; without such a name the beginning of the content decides.
 * `loadSource` reads these and the others.
 * @throws SourceError with the reason, for a file that is no readable article or an option that is no date
 */
export function readSource(file: string, bytes: Uint8Array, options: SourceOptions = {}): Source {
  const named = options.form ?? formByName(file);
  if (named !== null && !isTextForm(named)) throw new SourceError(`not one article as text but ${named}`);
  const problem = tooLarge(named ?? "text", bytes.length);
  if (problem) throw new SourceError(problem);
  const content = decode(bytes, options.charset);
  const source = READERS[named ?? formByBeginning(content.slice(0, 1000))](file, content);
  if (source.text.trim() === "") throw new SourceError("the article has no text");
  return withDefaults(source, options);
}

function isTextForm(form: string): form is TextForm {
  return form in READERS;
}
