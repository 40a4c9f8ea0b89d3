import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { coverage, type Database } from "@standpoint/db";
import { expect, test } from "vitest";
import { articlesOf, writeArticles } from "../world/articles";
import { type Command, startCommand } from "../world/command";
import { inPlace } from "../world/place";
import { randomNumbers } from "../world/random";
import { KILLS } from "../world/settings";
import { expectExactly, expectWhole } from "../world/whole";

const BETWEEN_KILLS = 6;

test(`workers killed ${KILLS} times leave nothing half done, and the next bring the rest of the queue`, () =>
  inPlace(async ({ dataDir, db }) => {
    const random = randomNumbers("worker");
    const env = { STANDPOINT_DATA_DIR: dataDir };
    const articles = articlesOf("queue", (KILLS + 1) * BETWEEN_KILLS);
    const file = await writeArticles(join(dataDir, "queue.jsonl"), articles);
    const queueing = startCommand(["ingest", "--queue", "--json", file], env);
    expect(await queueing.ended).toBe(0);
    expect(queueing.said.filter(({ outcome }) => outcome === "queued")).toHaveLength(articles.length);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const victim = startCommand(["worker", "--take-over"], env);
      await stores(db, victim, Math.floor(random() * BETWEEN_KILLS));
      await pause(random() * 100);
      victim.child.kill("SIGKILL");
      await victim.ended;
      await expectWhole(db, []);
    }
    const last = startCommand(["worker", "--take-over", "--until-empty"], env);
    expect(await last.ended).toBe(0);
    await expectExactly(
      db,
      articles.map(({ id }) => id),
    );
  }));

/** Waits until the worker has begun and stored so many articles more, or has nothing left to do. */
async function stores(db: Database, worker: Command, more: number): Promise<void> {
  const before = (await coverage(db)).articles;
  while (!/Takes what waits/.test(worker.errors()) && worker.child.exitCode === null) await pause(50);
  for (let waits = 0; waits < 400; waits += 1) {
    if ((await coverage(db)).articles >= before + more) return;
    await pause(50);
  }
}
