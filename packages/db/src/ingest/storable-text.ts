/**
 * PostgreSQL takes neither NUL nor half a surrogate pair. Each becomes U+FFFD, one UTF-16 unit for one, so that
 * offsets hold.
 */
export function storableText(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, "\uFFFD");
}

/** How JSON writes what PostgreSQL does not take; rarely something else that looks like it. */
const UNSTORABLE = /\\u(?:0000|d[89a-f])/;

/** @returns the rows as one JSON parameter: a single statement writes any number of them. */
export function storableJson(rows: readonly unknown[]): string {
  const json = JSON.stringify(rows);
  if (!UNSTORABLE.test(json)) return json;
  return JSON.stringify(rows, (_, value) => (typeof value === "string" ? storableText(value) : value));
}
