import { DOMParser } from "linkedom/worker";
import mammoth from "mammoth";
import { plainSource } from "./plain-source";
import type { Source } from "./source";
import { SourceError } from "./source-error";
import { languageCode } from "./stated";
import { wordParts } from "./word-parts";

/**
 * Reads a Word file (.docx): its paragraphs, parted by blank lines, without what was struck out in revision.
 * Its title and language are taken; its dates are not, they tell when the file was made.
 * @throws SourceError for a file that is broken or no Word file
 */
export async function readWord(file: string, bytes: Uint8Array): Promise<Source> {
  const parts = wordParts(bytes);
  const text = paragraphs(await rawText(parts.bytes));
  const language = property(parts.properties, "dc:language");
  return plainSource(file, text, property(parts.properties, "dc:title"), language && languageCode(language));
}

async function rawText(bytes: Uint8Array): Promise<string> {
  try {
    return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  } catch {
    throw new SourceError("a broken Word file: its text is no XML");
  }
}

function paragraphs(raw: string): string {
  return raw
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

function property(xml: string, name: string): string | null {
  if (xml === "") return null;
  const [element] = new DOMParser().parseFromString(xml, "text/xml").getElementsByTagName(name);
  return element?.textContent?.replace(/\s+/g, " ").trim() || null;
}
