/** @returns the ids of all articles that rows of an answer cite, however deep, in order */
export function articlesIn(rows: unknown): string[] {
  return [...new Set(citationsIn(rows).map(({ articleId }) => articleId))].sort();
}

/** @returns every quote in the rows with the article it is from */
export function citationsIn(value: unknown): { articleId: string; quote: string }[] {
  if (value === null || typeof value !== "object") return [];
  const inside = Object.values(value).flatMap(citationsIn);
  const { articleId, quote } = value as { articleId?: unknown; quote?: unknown };
  if (typeof articleId !== "string") return inside;
  return [{ articleId, quote: typeof quote === "string" ? quote : "" }, ...inside];
}
