import { createHash } from "node:crypto";

/** The article's identity: the id it states, else its canonical address, else `sha256:` and the hash of its body. */
export function articleId(stated: string | null, url: string | null, text: string): string {
  return stated ?? url ?? `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`;
}

/** @returns whether a stated id can stand in `/articles/ID` as it is. */
export function isArticleId(id: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._~-]{0,199}$/.test(id);
}
