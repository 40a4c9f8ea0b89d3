import { strFromU8, unzipSync, zipSync } from "fflate";
import { SourceError } from "./source-error";

const MB = 1024 * 1024;
/** The text of a long book is a few megabytes of XML. */
const LARGEST = 64 * MB;

/** A Word file with its text parts alone, packed anew, and what it says of itself. */
export type WordParts = { readonly bytes: Uint8Array; readonly properties: string };

/**
 * Takes the parts with text out of a Word file; pictures and whatever else stay behind.
 * The unpacker never writes more than the file's table of contents announced, and that is what is limited here.
 * @throws SourceError for what is no Word file, or would unpack into more than any has
 */
export function wordParts(bytes: Uint8Array): WordParts {
  let announced = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(xml|rels)$/i.test(name)) return false;
        announced += originalSize;
        if (announced > LARGEST) throw new SourceError(`a Word file that unpacks into more than ${LARGEST / MB} MB`);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError("a broken Word file: it can't be unpacked");
  }
  if (!parts["word/document.xml"]) throw new SourceError("a zip file but no Word file");
  const core = parts["docProps/core.xml"];
  return { bytes: zipSync(parts, { level: 0 }), properties: core ? strFromU8(core) : "" };
}
