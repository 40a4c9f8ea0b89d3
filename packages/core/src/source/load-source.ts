import { formByBytes, formByName } from "./article-file";
import { readSource } from "./read-source";
import { tooLarge } from "./size-limit";
import type { Source } from "./source";
import { SourceError } from "./source-error";
import type { SourceOptions } from "./source-options";
import { withDefaults } from "./with-defaults";

/**
 * Reads one article of any form that holds one: what `readSource` reads, PDF and Word. Each of the latter's readers is
 * loaded when the first such file comes.
 * @throws SourceError with the reason, for a file that is no readable article or an option that is no date
 */
export async function loadSource(file: string, bytes: Uint8Array, options: SourceOptions = {}): Promise<Source> {
  const form = options.form ?? formByName(file) ?? formByBytes(bytes);
  if (form !== "pdf" && form !== "word") return readSource(file, bytes, options);
  const problem = tooLarge(form, bytes.length);
  if (problem) throw new SourceError(problem);
  const read = form === "pdf" ? (await import("./read-pdf")).readPdf : (await import("./read-word")).readWord;
  const source = await read(file, bytes);
  if (source.text.trim() === "")
    throw new SourceError("the article has no text (a scan has none until it is recognised)");
  return withDefaults(source, options);
}
