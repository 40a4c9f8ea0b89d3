import { extractTextItems, getDocumentProxy, getMeta } from "unpdf";
import { pdfParagraphs } from "./pdf-paragraphs";
import { plainSource } from "./plain-source";
import type { Source } from "./source";
import { SourceError } from "./source-error";
import { languageCode } from "./stated";

/** A book has hundreds of pages, an article a few. */
const MOST_PAGES = 1000;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * Reads a PDF: its lines joined into paragraphs. Its title and language are taken; its dates are not, they tell when the
 * file was made.
 * @throws SourceError for a file that is broken, locked or a book
 */
export async function readPdf(file: string, bytes: Uint8Array): Promise<Source> {
  const pdf = await opened(bytes);
  try {
    if (pdf.numPages > MOST_PAGES) throw new SourceError(`a PDF of ${pdf.numPages} pages (at most ${MOST_PAGES})`);
    const { items } = await extractTextItems(pdf);
    const { info } = await getMeta(pdf);
    const language = typeof info.Language === "string" ? languageCode(info.Language) : null;
    return plainSource(file, pdfParagraphs(items), titleOf(info.Title), language);
  } catch (error) {
    throw reason(error);
  } finally {
    await pdf.destroy();
  }
}

async function opened(bytes: Uint8Array): Promise<Pdf> {
  try {
    // A copy, as the reader takes the bytes over. No picture is decoded, no font's code run.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false, maxImageSize: 1 });
  } catch (error) {
    throw reason(error);
  }
}

function reason(error: unknown): SourceError {
  if (error instanceof SourceError) return error;
  const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
  return new SourceError(name === "PasswordException" ? "a PDF locked by a password" : `a broken PDF: ${message}`);
}

/** Programs put the file's own name where a title should stand. */
function titleOf(title: unknown): string | null {
  if (typeof title !== "string") return null;
  const words = title.replace(/\s+/g, " ").trim();
  return words === "" || /^(untitled|microsoft word - .*|.*\.(docx?|indd|pdf|html?))$/i.test(words) ? null : words;
}
