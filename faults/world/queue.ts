import { setTimeout as pause } from "node:timers/promises";
import { readRecord } from "@standpoint/core";
import { coverage, type Database } from "@standpoint/db";
import { closeQueue, openQueue, startEnqueuer } from "@standpoint/db/jobs";
import { articlesOf } from "./articles";
import { type Command, startCommand } from "./command";
import type { Place } from "./place";

/** Puts so many articles into the queue. @returns their ids */
export async function queueArticles({ url }: Place, name: string, count: number): Promise<string[]> {
  const sources = articlesOf(name, count).map((article) => readRecord(name, { ...article, language: "en" }));
  const queue = await openQueue(url, { tend: false });
  await startEnqueuer(queue).enqueue(sources.map((source) => ({ file: source.id, source })));
  await closeQueue(queue);
  return sources.map(({ id }) => id);
}

export function startWorker({ dataDir }: Place, ...options: readonly string[]): Command {
  return startCommand(["worker", ...options], { STANDPOINT_DATA_DIR: dataDir });
}

/** Waits until the worker has begun. */
export async function begins({ child, errors }: Command): Promise<void> {
  while (!/Takes what waits/.test(errors()) && child.exitCode === null) await pause(20);
}

/** Waits until so many articles are stored, or ten seconds have passed. */
export async function stored(db: Database, count: number): Promise<void> {
  for (let waits = 0; waits < 500; waits += 1) {
    if ((await coverage(db)).articles >= count) return;
    await pause(20);
  }
}
