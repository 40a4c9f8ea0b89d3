import { type FeedEntry, readFeed, type SourceOptions } from "@standpoint/core";
import type { FeedPoll } from "@standpoint/db/jobs";
import { type ArticleInput, badInput } from "../inputs/article-input";
import { reasonOf } from "../reason-of";
import { fetchAddress } from "../web/fetch-address";
import { FetchProblem } from "../web/fetch-problem";
import { mediaTypeOf } from "../web/media-type";
import type { Network } from "../web/network";
import { heedRobots } from "../web/robots";
import { entryInput } from "../web/web-inputs";
import { type FeedState, readFeedState, writeFeedState } from "./feed-state";

/** An article that fails this often is let go: it would be asked for for ever. */
const MOST_TRIES = 3;

export type Poll = {
  readonly url: string;
  readonly stateFile: string;
  readonly options: SourceOptions;
  readonly network: Network;
  readonly signal: AbortSignal;
  /** Is told how it was to ask the feed. */
  readonly polled?: (poll: FeedPoll) => Promise<void>;
};

/**
 * Asks a feed whether anything is new, and gives its articles that are. What is done is noted after it was stored, and
 * the server's mark only when all of this answer is done: whatever is killed in between is asked for again.
 */
export async function* pollFeed({
  url,
  stateFile,
  options,
  network,
  signal,
  polled,
}: Poll): AsyncGenerator<ArticleInput> {
  const state = await readFeedState(stateFile, url);
  if (state.notBefore !== null && Date.parse(state.notBefore) > Date.now()) return;
  try {
    await heedRobots(url, network);
    const fetched = await fetchAddress(url, { network, signal, headers: conditions(state) });
    if (fetched.status === 304) {
      await polled?.({ url, articles: 0, problem: null });
      return;
    }
    const feed = await readFeed(fetched.url, fetched.body, mediaTypeOf(fetched.headers).charset);
    const entries = new Map(feed.entries.map((entry) => [keyOf(entry), state.entries[keyOf(entry)] ?? 0]));
    const open: Promise<void>[] = [];
    for (const entry of feed.entries) {
      if (signal.aborted) break;
      if (entries.get(keyOf(entry)) === "done") continue;
      const { input, settled } = watched(entryInput(entry, feed, options, network));
      open.push(settled.then((end) => note(entries, keyOf(entry), end)));
      yield input;
    }
    await Promise.all(open);
    await polled?.({ url, articles: open.length, problem: null });
    const mark = { ...markOf(entries, fetched.headers), notBefore: null };
    await writeFeedState(stateFile, { url, ...mark, entries: Object.fromEntries(entries) });
  } catch (error) {
    if (error instanceof FetchProblem && error.after !== null) await leaveAlone(stateFile, state, error.after);
    if (signal.aborted) return;
    await polled?.({ url, articles: 0, problem: reasonOf(error) });
    yield badInput(url, error);
  }
}

/** A server that is asked for too much says for how long; until then the feed is passed over without a word. */
async function leaveAlone(stateFile: string, state: FeedState, seconds: number): Promise<void> {
  const notBefore = new Date(Date.now() + seconds * 1000).toISOString();
  await writeFeedState(stateFile, { ...state, notBefore });
}

function conditions({ etag, lastModified }: FeedState): Record<string, string> {
  return {
    ...(etag === null ? {} : { "if-none-match": etag }),
    ...(lastModified === null ? {} : { "if-modified-since": lastModified }),
  };
}

/** An entry that its feed says was changed is a new one to us. */
function keyOf({ url, updated }: FeedEntry): string {
  return updated === null ? url : `${url} ${updated}`;
}

type Entries = Map<string, "done" | number>;

function note(entries: Entries, key: string, end: "done" | "failed"): void {
  const tries = Number(entries.get(key)) + 1;
  entries.set(key, end === "done" || tries >= MOST_TRIES ? "done" : tries);
}

/** The server's mark, unless something is left to try: with it, the answer would be that nothing is new. */
function markOf(entries: Entries, headers: Record<string, unknown>): Pick<FeedState, "etag" | "lastModified"> {
  const all = [...entries.values()].every((end) => end === "done");
  const header = (name: string) => (all && typeof headers[name] === "string" ? (headers[name] as string) : null);
  return { etag: header("etag"), lastModified: header("last-modified") };
}

function watched(input: ArticleInput): { input: ArticleInput; settled: Promise<"done" | "failed"> } {
  let settle: (end: "done" | "failed") => void = () => {};
  const settled = new Promise<"done" | "failed">((resolve) => {
    settle = resolve;
  });
  return { input: { ...input, settle: async (end) => settle(end) }, settled };
}
