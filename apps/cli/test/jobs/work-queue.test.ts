import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSource } from "@standpoint/core";
import { migrate } from "@standpoint/db";
import { closeQueue, deadLetters, openQueue, type Queue, queueSize, startEnqueuer } from "@standpoint/db/jobs";
import { acquireDatabase, type Lease } from "@standpoint/db/server";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { CommandFailure } from "../../src/command-failure";
import type { ArticleEnd } from "../../src/ingest/article-end";
import { type WorkQueue, workQueue } from "../../src/jobs/work-queue";

let folder: string;
let lease: Lease;
let queue: Queue;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "standpoint-work-"));
  lease = await acquireDatabase(folder);
  await migrate(lease.url);
  queue = await openQueue(lease.url, { tend: false });
}, 240_000);
afterAll(async () => {
  await closeQueue(queue);
  await lease.release();
  await rm(folder, { recursive: true, force: true });
});

const names = ["a", "b", "c", "d", "e", "f"];
beforeEach(async () => {
  const articles = names.map((name) => ({
    file: name,
    source: readSource(name, new TextEncoder().encode(`${name}.`)),
  }));
  await startEnqueuer(queue).enqueue(articles.map(({ file, source }) => ({ file, source: { ...source, id: file } })));
});

async function work(
  store: (file: string) => Promise<void>,
  signal = new AbortController().signal,
): Promise<ArticleEnd[]> {
  const ends: ArticleEnd[] = [];
  const all: WorkQueue = {
    queue,
    jobs: 1,
    untilEmpty: true,
    signal,
    tell: (end) => ends.push(end),
    async store(file) {
      await store(file);
      return { file, outcome: "new" };
    },
  };
  await workQueue(all, () => {});
  return ends;
}

const storedOf = (ends: readonly ArticleEnd[]) =>
  ends.filter(({ outcome }) => outcome === "new").map(({ file }) => file);

it("lays a poison article aside and stores all others", async () => {
  const ends = await work(async (file) => {
    if (file === "c") throw new RangeError("the quote is not in the text");
  });
  expect(storedOf(ends).sort()).toEqual(["a", "b", "d", "e", "f"]);
  expect(await deadLetters(queue)).toMatchObject([{ file: "c", reason: "the quote is not in the text", tries: 1 }]);
});

it("takes what cannot be stored for the article's fault only while the database answers", async () => {
  const ends: string[] = [];
  await work(async (file) => {
    ends.push(file);
    // The last of all, so that no pause between two tries is waited for.
    if (file === "f" && ends.filter((name) => name === "f").length === 1)
      throw new CommandFailure("could not be stored");
  });
  expect(ends.filter((file) => file === "f").length).toBe(2);
  expect(await queueSize(queue)).toBe(0);
}, 60_000);

it("gives back what was not begun when it is told to end", async () => {
  const stop = new AbortController();
  const ends = await work(async () => stop.abort(), stop.signal);
  expect(ends.length).toBeGreaterThan(0);
  expect(ends.length).toBeLessThan(names.length);
  expect((await queueSize(queue)) + ends.length).toBe(names.length);
  expect((await work(async () => {})).length + ends.length).toBe(names.length);
});
