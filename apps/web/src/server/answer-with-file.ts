import "server-only";
import { createHash } from "node:crypto";

/** Fresh for a minute; after that a reader's copy is asked about by its tag. */
const CACHE_CONTROL = "public, max-age=60, stale-while-revalidate=600";

const LICENCE = '<https://creativecommons.org/licenses/by/4.0/>; rel="license"';

/** Answers with a body that has a tag of its content, or with 304 where the reader has the same already. */
export function answerWithFile(request: Request, body: string, headers: Record<string, string>): Response {
  const tag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const all = { ...headers, ETag: tag, "Cache-Control": CACHE_CONTROL, Link: LICENCE };
  const known = request.headers
    .get("if-none-match")
    ?.split(",")
    .map((each) => each.trim().replace(/^W\//, ""));
  if (known?.some((each) => each === tag || each === "*")) return new Response(null, { status: 304, headers: all });
  return new Response(body, { headers: all });
}

/** Answers that something is wrong, in words. */
export function answerInWords(status: number, sentences: readonly string[]): Response {
  return new Response(`${sentences.join("\n")}\n`, {
    status,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
