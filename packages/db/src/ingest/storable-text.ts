/**
 * PostgreSQL takes neither NUL nor half a surrogate pair. Each becomes U+FFFD, one UTF-16 unit for one, so that
 * offsets hold.
 */
export function storableText(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, "\uFFFD");
}

/** @returns the rows as one JSON parameter: a single statement writes any number of them. */
export function storableJson(rows: readonly unknown[]): string {
  return JSON.stringify(rows, (_, value) => (typeof value === "string" ? storableText(value) : value));
}
