/** No server is left alone for longer than a day, whatever it asks for. */
const LONGEST_S = 24 * 60 * 60;

/** @returns the seconds that a `Retry-After` header asks for, as a number or as a moment; null where it asks for none */
export function retryAfter(header: string | undefined, now = Date.now()): number | null {
  if (header === undefined) return null;
  const written = header.trim();
  const seconds = /^\d+$/.test(written) ? Number(written) : Math.ceil((Date.parse(written) - now) / 1000);
  return seconds > 0 ? Math.min(seconds, LONGEST_S) : null;
}
