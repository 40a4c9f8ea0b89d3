import { setTimeout as pause } from "node:timers/promises";
import type { SourceOptions } from "@standpoint/core";
import type { FeedPoll } from "@standpoint/db/jobs";
import type { ArticleInput } from "../inputs/article-input";
import type { Network } from "../web/network";
import { feedStateFile } from "./feed-state";
import { pollFeed } from "./poll-feed";

export type Follow = {
  readonly urls: readonly string[];
  /** Milliseconds from the end of one round to the beginning of the next. */
  readonly every: number;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly options: SourceOptions;
  readonly network: Network;
  /** Ends the following: what is under way is brought to its end. */
  readonly signal: AbortSignal;
  /** Is told how it was to ask a feed. */
  readonly polled?: (poll: FeedPoll) => Promise<void>;
};

/** The new articles of the feeds, round after round, until the signal comes. */
export async function* followFeeds({
  urls,
  every,
  dataDir,
  databaseUrl,
  ...rest
}: Follow): AsyncGenerator<ArticleInput> {
  while (!rest.signal.aborted) {
    for (const url of urls) {
      yield* pollFeed({ url, stateFile: feedStateFile(dataDir, url, databaseUrl), ...rest });
    }
    await pause(every, undefined, { signal: rest.signal }).catch(() => {});
  }
}
