import { analyse } from "chardet";
import { SourceError } from "./source-error";

/** How sure the guess by bytes must be, of 100. Of two hundred words of any language it is far above. */
const SURE = 30;

/**
 * The text of a file. UTF-16 and UTF-8 show themselves; else the encoding that came with the file counts (an HTTP header),
 * then the one that a page declares, and of a page that declares none the one that its bytes are most like.
 * The byte order mark is removed and nothing else changed.
 * @param charset what came with the file, null for nothing
 * @throws SourceError for what is no text, or in an encoding that nothing tells
 */
export function decode(bytes: Uint8Array, charset: string | null = null): string {
  const marked = byMark(bytes) ?? wide(charset);
  if (marked) return decoded(bytes, marked);
  if (bytes.subarray(0, 8192).includes(0)) throw new SourceError("not text but binary data");
  try {
    return decoded(bytes, "utf-8");
  } catch {
    const encoding = otherThanUtf8(charset) ?? otherThanUtf8(declaredEncoding(bytes)) ?? guessed(bytes);
    if (encoding === null) throw new SourceError("not valid UTF-8");
    return decoded(bytes, encoding);
  }
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

/** UTF-16 without its mark is full of zeros: only a header can say what it is. */
function wide(charset: string | null): string | null {
  return charset !== null && /^utf-16/i.test(charset) ? charset : null;
}

function otherThanUtf8(encoding: string | null): string | null {
  return encoding === null || /^utf-?8$/i.test(encoding) ? null : encoding;
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
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head(bytes))?.[1] ?? null;
}

/** Only a page may be guessed at, as browsers do: text in no known encoding is more often broken than old. */
function guessed(bytes: Uint8Array): string | null {
  if (!/<(html|head|body|article|!doctype)\b/i.test(head(bytes)) || /charset\s*=/i.test(head(bytes))) return null;
  const best = analyse(bytes.subarray(0, 100_000))[0];
  return best && best.confidence >= SURE ? otherThanUtf8(best.name) : null;
}

function head(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes.subarray(0, 4096));
}
