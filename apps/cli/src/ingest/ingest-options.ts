import { availableParallelism } from "node:os";
import { readDate } from "@standpoint/core";
import { CommandFailure } from "../command-failure";

/** The options of `ingest` as commander gives them. */
export type GivenOptions = {
  readonly published?: string;
  readonly since?: string;
  readonly language?: string;
  readonly limit?: string;
  readonly jobs?: string;
  readonly dryRun?: boolean;
  readonly follow?: boolean;
  readonly every?: string;
  readonly json?: boolean;
  readonly queue?: boolean;
};

export type IngestOptions = {
  readonly published: string | undefined;
  /** The first day taken, `YYYY-MM-DD`. */
  readonly since: string | null;
  readonly languages: ReadonlySet<string> | null;
  readonly limit: number;
  readonly jobs: number;
  readonly dryRun: boolean;
  readonly follow: boolean;
  /** Milliseconds between rounds of following. */
  readonly every: number;
  readonly json: boolean;
  /** Articles are not read here, but put into the queue for workers. */
  readonly queue: boolean;
};

const MOST_JOBS = Math.max(8, availableParallelism());

/** @throws CommandFailure naming the option that cannot be meant */
export function readIngestOptions(given: GivenOptions): IngestOptions {
  const { published, dryRun = false, follow = false, json = false, queue = false } = given;
  if (dryRun && follow) throw new CommandFailure("standpoint: --follow and --dry-run do not go together");
  if (dryRun && queue) throw new CommandFailure("standpoint: --queue and --dry-run do not go together");
  if (published !== undefined) dayOf("--published", published);
  return {
    published,
    since: given.since === undefined ? null : `${dayOf("--since", given.since)}-01-01`.slice(0, 10),
    languages: given.language === undefined ? null : languagesOf(given.language),
    limit: given.limit === undefined ? Number.POSITIVE_INFINITY : whole("--limit", given.limit, 1, 1e9),
    jobs: readJobs(given.jobs),
    dryRun,
    follow,
    every: whole("--every", given.every ?? "15", 1, 24 * 60) * 60_000,
    json,
    queue,
  };
}

/** @throws CommandFailure for what is no number of jobs */
export function readJobs(given = "1"): number {
  return whole("--jobs", given, 1, MOST_JOBS);
}

function dayOf(option: string, written: string): string {
  const read = readDate(written);
  if (read) return read.date;
  throw new CommandFailure(`standpoint: ${option} is a date (YYYY, YYYY-MM or YYYY-MM-DD), not "${written}"`);
}

function languagesOf(list: string): Set<string> {
  const codes = list.split(",").map((code) => code.trim().toLowerCase());
  if (codes.every((code) => /^[a-z]{2,3}$/.test(code))) return new Set(codes);
  throw new CommandFailure(`standpoint: --language is codes like en or nl,de, not "${list}"`);
}

function whole(option: string, written: string, least: number, most: number): number {
  const number = /^\d+$/.test(written) ? Number(written) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new CommandFailure(`standpoint: ${option} is a whole number from ${least} to ${most}, not "${written}"`);
}
