import type { IncomingMessage, ServerResponse } from "node:http";
import type { Log } from "@standpoint/log";
import { isToken } from "./is-token";
import { POSTED_TYPES, type Posted, postedForm } from "./read-posted";
import type { PostedEnd } from "./store-posted";

export const WRITE_PATH = "/api/articles";

export type WriteDoor = {
  /** What lets in; without one there is no door. */
  readonly token: string | undefined;
  /** Stores an article. */
  readonly store: (posted: Posted) => Promise<PostedEnd>;
  /** Counts a request of this connection. @returns after how many seconds to come again, null where it is let in */
  readonly limit: (request: IncomingMessage) => Promise<number | null>;
  readonly log: Log;
};

const STATUS: Readonly<Record<PostedEnd["outcome"], number>> = {
  new: 201,
  duplicate: 201,
  updated: 200,
  unchanged: 200,
  rejected: 422,
  withdrawn: 410,
};

/** `POST /api/articles`: one article in the body, in the answer what `ingest --json` says of it. */
export async function answerWriter(request: IncomingMessage, response: ServerResponse, door: WriteDoor): Promise<void> {
  const { token, store, limit, log } = door;
  if (token === undefined) return words(response, 404, "There is no such address.");
  if (request.method !== "POST") return words(response, 405, "Send an article by POST.", { Allow: "POST" });
  const wait = await limit(request);
  if (wait !== null) return words(response, 429, `Ask again in ${wait} seconds.`, { "Retry-After": String(wait) });
  if (!isToken(request.headers.authorization, token)) {
    return words(response, 401, "Send the token: Authorization: Bearer TOKEN.", { "WWW-Authenticate": "Bearer" });
  }
  const type = request.headers["content-type"] ?? "";
  if (postedForm(type) === null) return words(response, 415, `Send one of ${POSTED_TYPES.join(", ")}.`);
  try {
    const end = await store({ ...saidOf(request), type, bytes: await bodyOf(request) });
    json(response, end);
    log.info({ outcome: end.outcome, id: end.id }, "article");
  } catch (error) {
    log.error({ err: error }, "article not stored");
    if (!response.headersSent) words(response, 503, "It was not stored: the database does not answer. Send it again.");
  }
}

/** What the address says of the article: `?file=NAME&url=ADDRESS&published=DATE`. */
function saidOf({ url }: IncomingMessage): Pick<Posted, "file" | "options"> {
  const { searchParams } = new URL(url ?? "", "http://localhost");
  const said = (name: string) => (searchParams.get(name) ? { [name]: searchParams.get(name) as string } : {});
  return { file: searchParams.get("file") || "article", options: { ...said("url"), ...said("published") } };
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function json(response: ServerResponse, end: PostedEnd): void {
  const made = end.outcome === "new" || end.outcome === "duplicate";
  response
    .writeHead(STATUS[end.outcome], {
      "Content-Type": "application/json; charset=utf-8",
      ...QUIET,
      ...(made && end.id && { Location: `/articles/${encodeURIComponent(end.id)}` }),
    })
    .end(`${JSON.stringify(end)}\n`);
}

const QUIET = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };

function words(response: ServerResponse, status: number, sentence: string, more: Record<string, string> = {}): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", ...QUIET, ...more }).end(`${sentence}\n`);
}
