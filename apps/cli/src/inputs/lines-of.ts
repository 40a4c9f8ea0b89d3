/** A line of a file of many articles: its number from 1, its bytes without the line end; null where it was too long. */
export type Line = { readonly number: number; readonly bytes: Uint8Array | null };

/** A line longer than this is no article: it is dropped while it comes in. */
export const LONGEST_LINE = 16 * 1024 * 1024;

/** The lines of a stream, however long it is. Empty ones are passed over. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array) => {
    length += part.length;
    if (length <= LONGEST_LINE) parts.push(part);
    else parts = [];
  };
  const line = (): Line | null => {
    const whole = length > LONGEST_LINE ? null : Buffer.concat(parts);
    const made = { number, bytes: whole };
    parts = [];
    length = 0;
    number += 1;
    return whole === null || whole.some((byte) => byte > 0x20) ? made : null;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      take(chunk.subarray(start, end));
      start = end + 1;
      const made = line();
      if (made) yield made;
    }
    take(chunk.subarray(start));
  }
  const last = line();
  if (last) yield last;
}
