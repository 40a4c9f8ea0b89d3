import { EXTRACTOR_VERSION } from "@standpoint/core";
import { closeDatabase, type Database, finishRun, migrate, openDatabase, startRun } from "@standpoint/db";
import { closeQueue, deadLetters, openQueue, type Queue, revive, takeOver } from "@standpoint/db/jobs";
import { CommandFailure } from "../command-failure";
import { openGuardedPool } from "../ingest/extractor-pool";
import { readJobs } from "../ingest/ingest-options";
import { listenForInterruption } from "../ingest/interruption";
import { openStore } from "../ingest/open-store";
import { count, emptyTally, tallyTable } from "../ingest/tally";
import { withLease } from "../ingest/with-lease";
import { startHeartbeat } from "../jobs/heartbeat";
import { workQueue } from "../jobs/work-queue";
import { complain, print } from "../output";
import { plainTable } from "../plain-table";

type Options = {
  readonly jobs?: string;
  readonly untilEmpty?: boolean;
  readonly takeOver?: boolean;
  readonly dead?: boolean;
  readonly retry?: true | readonly string[];
  readonly json?: boolean;
};

/** What reading one article may take, in seconds. */
const LONGEST_READING = 60;

/** `worker`: reads what waits in the queue until a signal comes, or looks after what was laid aside. */
export async function runWorker(_: string[], options: Options): Promise<number> {
  const jobs = readJobs(options.jobs);
  const looksAfter = options.dead === true || options.retry !== undefined;
  return withLease(async (url) => {
    await migrate(url);
    const queue = await openQueue(url, { tend: !looksAfter });
    try {
      if (options.retry !== undefined) await retry(queue, options.retry);
      if (options.dead) await list(queue, options.json === true);
      if (options.takeOver) complain(`${await takeOver(queue)} jobs taken over`);
      if (!looksAfter) await work(url, queue, jobs, options.untilEmpty === true);
    } finally {
      await closeQueue(queue);
    }
    return 0;
  });
}

async function retry(queue: Queue, ids: true | readonly string[]): Promise<void> {
  const bad = ids === true ? undefined : ids.find((id) => !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id));
  if (bad !== undefined) throw new CommandFailure(`standpoint: "${bad}" is no job: worker --dead lists them`);
  const revived = await revive(queue, ids === true ? undefined : ids);
  await print(`${revived} put back into the queue`);
}

async function list(queue: Queue, json: boolean): Promise<void> {
  const dead = await deadLetters(queue);
  if (json) for (const letter of dead) await print(JSON.stringify(letter));
  else if (dead.length === 0) await print("Nothing was laid aside.");
  else {
    const rows = dead.map(({ id, at, tries, file, reason }) => [id, at, tries, file, reason]);
    await print(plainTable(["job", "laid aside", "tries", "file", "because"], rows));
  }
}

async function work(url: string, queue: Queue, jobs: number, untilEmpty: boolean): Promise<void> {
  const interruption = listenForInterruption(() =>
    complain("Ending: what is under way is finished first, the rest is given back."),
  );
  const db = await openDatabase(url);
  const pool = openGuardedPool(jobs, LONGEST_READING);
  try {
    const run = await startRun(db, EXTRACTOR_VERSION);
    const store = openStore({ db, pool, run });
    await beating({ db, queue, jobs, store, run, untilEmpty, signal: interruption.signal });
  } finally {
    interruption.forget();
    await pool.close();
    await closeDatabase(db);
  }
}

type Beating = Omit<Parameters<typeof workQueue>[0], "tell"> & { readonly db: Database; readonly run: string };

async function beating({ db, run, ...rest }: Beating): Promise<void> {
  const tally = emptyTally();
  complain(`Takes what waits in the queue, ${rest.jobs} at a time.`);
  const heartbeat = await startHeartbeat(db, EXTRACTOR_VERSION, rest.jobs);
  try {
    const tell = (end: Parameters<typeof count>[1]) => {
      count(tally, end);
      heartbeat.count(end);
      if (end.reason !== undefined) complain(`${end.file}: ${end.reason}`);
    };
    await workQueue({ ...rest, tell }, complain);
  } finally {
    await heartbeat.stop();
  }
  const { new: fresh, duplicate, updated, unchanged, rejected } = tally;
  await finishRun(db, run, { added: fresh + duplicate, updated, unchanged, failed: rejected });
  await print(tallyTable(tally));
}
