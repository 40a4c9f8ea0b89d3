import { SourceError } from "./source-error";

/**
 * The text of a file: UTF-8, or UTF-16 with its mark, or, for a page, the encoding that the page itself declares.
 * The byte order mark is removed and nothing else changed.
 * @throws SourceError for what is no text, or in an encoding that nothing declares
 */
export function decode(bytes: Uint8Array): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  if (marked) return decoded(bytes, marked);
  if (bytes.subarray(0, 8192).includes(0)) throw new SourceError("not text but binary data");
  try {
    return decoded(bytes, "utf-8");
  } catch {
    const declared = declaredEncoding(bytes);
    if (declared === null || /^utf-?8$/i.test(declared)) throw new SourceError("not valid UTF-8");
    return decoded(bytes, declared);
  }
}

function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new SourceError(`not valid ${encoding}`);
  }
}

/** What `<meta charset>` or its older form says, sought where a browser seeks it. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 4096));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;
}
