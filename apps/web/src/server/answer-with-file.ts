import "server-only";
import { createHash } from "node:crypto";

/** Fresh for a minute; after that a reader's copy is asked about by its tag. */
const CACHE_CONTROL = "public, max-age=60, stale-while-revalidate=600";

const LICENCE = '<https://creativecommons.org/licenses/by/4.0/>; rel="license"';

type Body = string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

/** @returns a tag of all that a file follows from */
export function tagOf(...parts: readonly (string | number)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part}\0`);
  return `"${hash.digest("base64url").slice(0, 27)}"`;
}

/**
 * Answers with a body, or with 304 where the reader has the same already.
 * @param body the file, or how it is made where its `tag` is known before: then it is made only for who lacks it
 */
export async function answerWithFile(
  request: Request,
  body: string | (() => Promise<Body>),
  headers: Record<string, string>,
  tag = typeof body === "string" ? tagOf(body) : undefined,
): Promise<Response> {
  const all = { "Cache-Control": CACHE_CONTROL, ...headers, ...(tag ? { ETag: tag } : {}), Link: LICENCE };
  const known = request.headers.get("if-none-match")?.split(",").map(bare);
  if (known?.some((each) => each === "*" || (tag !== undefined && each === bare(tag))))
    return new Response(null, { status: 304, headers: all });
  return new Response(typeof body === "string" ? body : await body(), { headers: all });
}

/** A tag without its weakness: what a reader has is compared weakly. */
const bare = (tag: string) => tag.trim().replace(/^W\//, "");

/** Answers that something is wrong, in words. */
export function answerInWords(
  status: number,
  sentences: readonly string[],
  headers: Record<string, string> = {},
): Response {
  return new Response(`${sentences.join("\n")}\n`, {
    status,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      ...headers,
    },
  });
}
