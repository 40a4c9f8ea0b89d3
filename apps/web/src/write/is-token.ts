import { createHash, timingSafeEqual } from "node:crypto";

/**
 * Whether an `Authorization` header carries the token. Digests are compared, and in constant time, so that the time of
 * the answer tells neither length nor beginning.
 */
export function isToken(header: string | undefined, token: string): boolean {
  const [, given = ""] = /^bearer +(.*)$/i.exec(header ?? "") ?? [];
  return timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
