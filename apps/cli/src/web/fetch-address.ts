import { type IncomingMessage, request } from "node:http";
import { bodyOf } from "./body-of";
import { FetchProblem } from "./fetch-problem";
import type { Network } from "./network";
import { publicAddress } from "./public-address";
import { retryAfter } from "./retry-after";

/** What an address answered: 200 with a body, or 304 to a question that had a condition. */
export type Fetched = {
  /** The address that answered in the end. */
  readonly url: string;
  readonly status: 200 | 304;
  readonly headers: IncomingMessage["headers"];
  readonly body: Uint8Array;
};

export type FetchOptions = {
  readonly network: Network;
  readonly headers?: Readonly<Record<string, string>>;
  /** The largest body taken, unpacked, in bytes. */
  readonly limit?: number;
  /** How long the whole may take, in milliseconds. */
  readonly patience?: number;
  readonly signal?: AbortSignal;
};

/** The name under which sites may speak to this program in robots.txt. */
export const USER_AGENT = "Standpoint";

const LIMIT = 20 * 1024 * 1024;
const PATIENCE = 30_000;
const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** What may be otherwise a minute later: too many questions, or a server in trouble. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Fetches an http or https address from the public internet, and follows where it leads; every hop is looked at anew.
 * @throws FetchProblem with the reason in words
 */
export async function fetchAddress(address: string, options: FetchOptions): Promise<Fetched> {
  const late = AbortSignal.timeout(options.patience ?? PATIENCE);
  const signal = options.signal ? AbortSignal.any([late, options.signal]) : late;
  try {
    return await followed(address, options, signal);
  } catch (error) {
    if (error instanceof FetchProblem) throw error;
    if (late.aborted) throw new FetchProblem("took too long to answer", { passing: true });
    if (options.signal?.aborted) throw new FetchProblem("was given up", { passing: true });
    throw new FetchProblem(`could not be reached: ${wordsOf(error)}`, { passing: true });
  }
}

async function followed(address: string, options: FetchOptions, signal: AbortSignal): Promise<Fetched> {
  let url = new URL(address);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const answer = await asked(url, options, signal);
    const { statusCode: status = 0, statusMessage, headers } = answer;
    if (REDIRECTS.has(status) && headers.location !== undefined) {
      answer.destroy();
      url = new URL(headers.location, url);
      continue;
    }
    if (status === 304) answer.resume();
    if (status === 304) return { url: url.href, status, headers, body: new Uint8Array() };
    if (status === 200) return { url: url.href, status, headers, body: await bodyOf(answer, options.limit ?? LIMIT) };
    answer.destroy();
    const after = retryAfter(headers["retry-after"]);
    throw new FetchProblem(`answered ${status} ${statusMessage ?? ""}`.trim(), { passing: PASSING.has(status), after });
  }
  throw new FetchProblem("is redirected again and again");
}

async function asked(url: URL, { network, headers }: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const secure = url.protocol === "https:";
  if (!secure && url.protocol !== "http:") throw new FetchProblem(`leads to ${url.protocol}, not http or https`);
  const ip = await publicAddress(url.hostname, network.resolve);
  const standard = secure ? 443 : 80;
  const port = Number(url.port || standard);
  return new Promise((resolve, reject) => {
    request({
      host: url.hostname,
      port,
      defaultPort: standard,
      path: url.pathname + url.search,
      headers: { "user-agent": USER_AGENT, accept: "*/*", "accept-encoding": "gzip, deflate, br", ...headers },
      createConnection: () => network.dial(ip, port, secure ? url.hostname : null),
      signal,
    })
      .on("response", resolve)
      .on("error", reject)
      .end();
  });
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error);
}
