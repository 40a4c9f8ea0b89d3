/** How the work goes: what waits, who works, what goes wrong. Times are ISO 8601, UTC. Nothing in it is private. */
export type WorkStatus = {
  queue: {
    /** Jobs that nobody has taken yet. */
    waiting: number;
    /** Of these, jobs that went wrong before and are tried again. */
    retrying: number;
    /** Jobs in the hands of a worker. */
    active: number;
    /** Jobs laid aside: they went wrong each time. */
    dead: number;
    /** Since when the oldest of those waiting waits. */
    oldest: string | null;
  };
  /** Versions of articles stored in each of the last minutes, oldest first; the last is the minute that runs. */
  stored: { minute: string; articles: number }[];
  /** Those heard of within the last day, the latest first. */
  workers: {
    id: string;
    /** `lost`: neither ended nor heard of for a minute. */
    state: "working" | "stopped" | "lost";
    extractor: string;
    jobs: number;
    started: string;
    seen: string;
    done: number;
    failed: number;
  }[];
  /** Commands that loaded articles, the latest first. */
  runs: {
    started: string;
    finished: string | null;
    added: number;
    updated: number;
    unchanged: number;
    failed: number;
  }[];
  /** Feeds that are followed, by their address without its query. */
  feeds: { address: string; polled: string; articles: number; problem: string | null }[];
  /** The extractor of the command or worker that began last, the newest migration, the database server. */
  versions: { extractor: string | null; schema: string; postgres: string };
};
