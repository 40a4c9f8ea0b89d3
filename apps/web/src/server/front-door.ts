import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Log } from "@standpoint/log";
import { WRITE_PATH } from "../write/write-door";

/** The largest body of a request, in bytes: an article with its markup, else a question. */
const LARGEST_ARTICLE = 4 * 1024 * 1024;
const LARGEST_QUESTION = 64 * 1024;

/** Under which the connection's own address is handed on. Whatever a reader sends under this name is overwritten. */
const PEER = "x-peer-address";

/** What stands behind the door: the site, what takes articles in, and where each answer is noted. */
export type Behind = { readonly site: RequestListener; readonly writer: RequestListener; readonly log: Log };

/**
 * What only a connection can tell, settled before the site answers: who connects, and how much is about to come in. A
 * body must say its length, so that a too large one is refused before any of it is read.
 * @returns a listener that hands on what is left, and writes a line about each answer: no query and no reader's address
 */
export function frontDoor({ site, writer, log }: Behind): RequestListener {
  return (request, response) => {
    request.headers[PEER] = request.socket.remoteAddress ?? "";
    noteEnd(request, response, log);
    const problem = problemWith(request);
    if (problem) refuse(response, ...problem);
    else if (pathOf(request.url) === WRITE_PATH) writer(request, response);
    else site(request, response);
  };
}

function problemWith({ headers, url }: IncomingMessage): [status: number, words: string] | null {
  if (headers["transfer-encoding"] !== undefined) return [411, "Say how long the body is: send Content-Length."];
  const most = pathOf(url) === WRITE_PATH ? LARGEST_ARTICLE : LARGEST_QUESTION;
  if (Number(headers["content-length"] ?? 0) <= most) return null;
  return [413, `The body is too large: at most ${most / 1024} kB are taken here.`];
}

/** The connection is closed, as what it still brings would have to be read to find the next request. */
function refuse(response: ServerResponse, status: number, words: string): void {
  response
    .writeHead(status, {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      Connection: "close",
    })
    .end(`${words}\n`);
}

function noteEnd({ method, url }: IncomingMessage, response: ServerResponse, log: Log): void {
  const start = performance.now();
  response.once("close", () => {
    const { statusCode: status, writableFinished } = response;
    const said = { method, path: pathOf(url), status, ms: Math.round(performance.now() - start) };
    if (!writableFinished) log.info(said, "reader left");
    else if (status >= 500) log.error(said, "answered");
    else log.info(said, "answered");
  });
}

function pathOf(url = "/"): string {
  return url.split("?", 1)[0] ?? "/";
}
