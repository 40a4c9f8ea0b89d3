import { setTimeout as pause } from "node:timers/promises";
import { coverage } from "@standpoint/db";
import { expect, test } from "vitest";
import { openAccount } from "../world/account";
import { ask } from "../world/ask";
import type { Command } from "../world/command";
import { contentOf } from "../world/content";
import { inPlace, type Place } from "../world/place";
import { begins, queueArticles, startWorker, stored } from "../world/queue";
import { randomNumbers } from "../world/random";
import { KILLS, strikesAgain } from "../world/settings";
import { expectExactly } from "../world/whole";

const JOBS = 24;

test("stopped workers lose their jobs to others, and what they write late changes nothing", (context) =>
  inPlace(async (place) => {
    const account = openAccount(context, "worker stopped");
    const random = randomNumbers("stopped worker");
    const ids: string[] = [];
    let worker = startWorker(place);
    await begins(worker);
    while (strikesAgain(account)) {
      const { articles } = await coverage(place.db);
      ids.push(...(await queueArticles(place, `stop${ids.length}`, JOBS)));
      await stored(place.db, articles + Math.floor(random() * JOBS));
      await pause(random() * 60);
      worker.child.kill("SIGSTOP");
      const held = (await jobs(place, "active")) > 0;
      // Of many the first is left alone until its jobs are given to others by the clock.
      const other = startWorker(place, ...(KILLS > 3 && account.kills === 0 ? [] : ["--take-over"]));
      while ((await jobs(place, "created", "retry", "active")) > 0) await pause(200);
      const stands = await contentOf(place.url);
      await wakeAndEnd(worker);
      expect(await contentOf(place.url)).toEqual(stands);
      if (held) account.kills += 1;
      worker = other;
    }
    await wakeAndEnd(worker);
    account.acknowledged = ids.length;
    await expectExactly(account, place.db, ids);
  }));

/** Lets a worker go on with what it had in hand, and ends it in order. */
async function wakeAndEnd({ child, ended, errors }: Command): Promise<void> {
  child.kill("SIGCONT");
  await pause(1000);
  child.kill("SIGTERM");
  expect([await ended, errors()]).toEqual([0, expect.not.stringMatching(/\n\s+at /)]);
}

/** @returns how many jobs are in one of these states */
async function jobs({ url }: Place, ...states: readonly string[]): Promise<number> {
  const among = states.map((state) => `'${state}'`).join(", ");
  const counted = `select count(*)::int as n from jobs.job where name = 'article' and state in (${among})`;
  const [row] = await ask<{ n: number }>(url, counted);
  return row?.n ?? 0;
}
