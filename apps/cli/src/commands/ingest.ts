import { EXTRACTOR_VERSION, type SourceOptions } from "@standpoint/core";
import { closeDatabase, type Database, finishRun, migrate, openDatabase, startRun } from "@standpoint/db";
import { closeQueue, type FeedPoll, openQueue, recordPoll } from "@standpoint/db/jobs";
import { CommandFailure } from "../command-failure";
import { followFeeds } from "../feeds/follow-feeds";
import type { ArticleEnd } from "../ingest/article-end";
import { openExtractorPool } from "../ingest/extractor-pool";
import { type IngestAll, ingestAll } from "../ingest/ingest-all";
import { type GivenOptions, type IngestOptions, readIngestOptions } from "../ingest/ingest-options";
import { type Interruption, listenForInterruption } from "../ingest/interruption";
import { databaseStands, lookUpArticle } from "../ingest/look-up-article";
import { openStore } from "../ingest/open-store";
import { type Progress, startProgress } from "../ingest/progress";
import { queueArticles } from "../ingest/queue-articles";

import { count, emptyTally, isBegun, type Tally, tallyJson, tallyTable } from "../ingest/tally";
import { withLease } from "../ingest/with-lease";
import { isAddress, type OpenInputs, openInputs } from "../inputs/open-inputs";
import { complain, print } from "../output";
import { readSettings } from "../settings";
import { realNetwork } from "../web/network";

/** Articles that are under way at the same time: they go into the database together. */
const TOGETHER = 100;

/** `ingest`: reads articles and stores what they say; an article that stands already changes nothing. */
export async function runIngest(inputs: string[], given: GivenOptions): Promise<number> {
  const options = readIngestOptions(given);
  const interruption = listenForInterruption(() => complain("Ending: what is under way is finished first."));
  const tally = emptyTally();
  try {
    const opened = await open(inputs, options, interruption.signal);
    const progress = startProgress(opened.bytes);
    const work = {
      articles: opened.articles,
      options,
      signal: interruption.signal,
      tell: teller(tally, progress, options),
    };
    await (options.dryRun ? lookUp(work) : store(work, tally)).finally(() => progress.end());
  } catch (error) {
    // What was acknowledged before a failure is said all the same.
    if (isBegun(tally)) await sayCounts(tally, options);
    throw error;
  } finally {
    interruption.forget();
  }
  await sayCounts(tally, options);
  return exitCode(tally, options, interruption);
}

async function sayCounts(tally: Tally, { json }: IngestOptions): Promise<void> {
  await print(json ? JSON.stringify(tallyJson(tally)) : tallyTable(tally));
}

/** Following ends only by a signal, so that is its good end. */
function exitCode(tally: Tally, { follow }: IngestOptions, interruption: Interruption): number {
  const code = interruption.code();
  if (code !== null && !follow) return code;
  return tally.rejected > 0 && !follow ? 1 : 0;
}

/** The bytes of all files, and the articles; feeds that are followed tell the database how they were. */
type Opened = Pick<OpenInputs, "bytes"> & { readonly articles: (db: Database | null) => OpenInputs["articles"] };

async function open(inputs: string[], options: IngestOptions, signal: AbortSignal): Promise<Opened> {
  const known: SourceOptions = options.published === undefined ? {} : { published: options.published };
  if (!options.follow) {
    const { bytes, articles } = await openInputs(inputs, known, realNetwork);
    return { bytes, articles: () => articles };
  }
  const other = inputs.find((input) => !isAddress(input));
  if (other !== undefined) throw new CommandFailure(`standpoint: --follow takes addresses of feeds, not "${other}"`);
  const feeds = { urls: inputs, every: options.every, options: known, network: realNetwork, signal };
  // How the last round was is for a page to show: a database that is away stops no feed.
  const told = (db: Database | null) =>
    db === null ? {} : { polled: (poll: FeedPoll) => recordPoll(db, poll).catch(() => {}) };
  return { bytes: 0, articles: (db) => followFeeds({ ...feeds, ...readSettings(), ...told(db) }) };
}

function teller(tally: Tally, progress: Progress, { json }: IngestOptions): IngestAll["tell"] {
  return async (end, weight) => {
    count(tally, end);
    if (end.reason !== undefined) progress.aside(`${end.file}: ${end.reason}`);
    if (json) await print(JSON.stringify(end satisfies ArticleEnd));
    progress.advance(weight);
  };
}

type Work = Omit<IngestAll, "store" | "inputs"> & Pick<Opened, "articles">;

async function store(work: Work, tally: Tally): Promise<void> {
  await withLease(async (url) => {
    await migrate(url);
    const db = await openDatabase(url);
    try {
      await (work.options.queue ? enqueue(url, db, work) : readAndStore(db, work, tally));
    } finally {
      await closeDatabase(db);
    }
  });
}

async function readAndStore(db: Database, { articles, ...work }: Work, tally: Tally): Promise<void> {
  const pool = openExtractorPool(work.options.jobs);
  try {
    const run = await startRun(db, EXTRACTOR_VERSION);
    await ingestAll({
      ...work,
      inputs: articles(db),
      hands: TOGETHER,
      store: openStore({ db, pool, run }),
    });
    const { new: fresh, duplicate, updated, unchanged, rejected } = tally;
    await finishRun(db, run, { added: fresh + duplicate, updated, unchanged, failed: rejected });
  } finally {
    await pool.close();
  }
}

async function enqueue(url: string, db: Database, { articles, ...work }: Work): Promise<void> {
  const queue = await openQueue(url, { tend: false });
  try {
    await ingestAll({ ...work, inputs: articles(db), hands: TOGETHER, store: queueArticles(db, queue) });
  } finally {
    await closeQueue(queue);
  }
}

async function lookUp({ articles, ...work }: Work): Promise<void> {
  const look = (db: Database | null) =>
    ingestAll({ ...work, inputs: articles(db), store: (file, source) => lookUpArticle(db, file, source) });
  if (!databaseStands()) return look(null);
  await withLease(async (url) => {
    await migrate(url);
    const db = await openDatabase(url);
    await look(db).finally(() => closeDatabase(db));
  });
}
