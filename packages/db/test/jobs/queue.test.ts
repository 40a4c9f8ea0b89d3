import { expect, it, onTestFinished } from "vitest";
import { ingestArticle, withdrawArticle, workStatus } from "../../src";
import {
  closeQueue,
  deadLetters,
  failJob,
  finishJobs,
  giveBack,
  layAside,
  openQueue,
  type Queue,
  queueSize,
  revive,
  startEnqueuer,
  takeJobs,
  takeOver,
} from "../../src/jobs";
import { askQueue } from "../../src/jobs/queue";
import { type ToldArticle, tell } from "../article";
import { freshDatabase, freshUrl, openFor } from "../fresh-database";

async function freshQueue(url?: string): Promise<Queue> {
  const queue = await openQueue(url ?? (await freshUrl()), { tend: false });
  onTestFinished(() => closeQueue(queue));
  return queue;
}

const queued = (told: ToldArticle) => ({ file: `${told.id}.md`, source: tell(told)[0] });

async function enqueue(queue: Queue, ...told: ToldArticle[]): Promise<(string | null)[]> {
  return startEnqueuer(queue).enqueue(told.map(queued));
}

it("brings an article to a worker as it was given, whatever stands in it", async () => {
  const queue = await freshQueue();
  const text = "Kyjiv\0 said \ud800 half a pair, and “Київ” whole.";
  await enqueue(queue, { id: "odd", text });
  const [job] = await takeJobs(queue, 10);
  expect(job).toMatchObject({ file: "odd.md", retries: 0, source: tell({ id: "odd", text })[0] });
  expect(await takeJobs(queue, 10)).toEqual([]);
});

it("keeps what is queued twice once, until it is done", async () => {
  const queue = await freshQueue();
  await enqueue(queue, { id: "a" }, { id: "b" });
  await enqueue(queue, { id: "a" });
  const jobs = await takeJobs(queue, 10);
  expect(jobs.map(({ source }) => source.id).sort()).toEqual(["a", "b"]);
  await finishJobs(
    queue,
    jobs.map(({ id }) => id),
  );
  expect(await queueSize(queue)).toBe(0);
  expect(await askQueue(queue, "select 1 from jobs.job union all select 1 from jobs.archive", [])).toEqual([]);
});

it("is made once by workers that start at one moment", async () => {
  const url = await freshUrl();
  const queues = await Promise.all([1, 2, 3, 4].map(() => freshQueue(url)));
  await enqueue(queues[0] as Queue, { id: "a" });
  expect(await Promise.all(queues.map(queueSize))).toEqual([1, 1, 1, 1]);
});

it("gives no job to two workers", async () => {
  const url = await freshUrl();
  const [one, other] = await Promise.all([freshQueue(url), freshQueue(url)]);
  await enqueue(one, ...Array.from({ length: 40 }, (_, i) => ({ id: `a${i}` })));
  const taken = await Promise.all([one, other, one, other].map((queue) => takeJobs(queue, 10)));
  const ids = taken.flat().map(({ id }) => id);
  expect(ids.length).toBe(new Set(ids).size);
  expect(ids.length).toBe(40);
});

it("lets a later version wait for an earlier one", async () => {
  const queue = await freshQueue();
  await enqueue(queue, { id: "a", text: "Before." }, { id: "a", text: "After." });
  const [first, ...others] = await takeJobs(queue, 10);
  expect(first?.source.text).toBe("Before.");
  expect(others).toEqual([]);
  await askQueue(queue, "update jobs.job set start_after = now()", []);
  expect(await takeJobs(queue, 10)).toEqual([]);
  await finishJobs(queue, [first?.id as string]);
  await askQueue(queue, "update jobs.job set start_after = now()", []);
  expect((await takeJobs(queue, 10)).map(({ source }) => source.text)).toEqual(["After."]);
});

it("takes a job from a worker that was stopped, and lets its late write change nothing", async () => {
  const url = await freshUrl();
  const [stopped, other] = [await freshQueue(url), await freshQueue(url)];
  const db = await openFor(url);
  const told: ToldArticle = { id: "a", stances: [{ country: "FRA", stance: "supports" }] };
  await enqueue(stopped, told);
  const [late] = await takeJobs(stopped, 1);
  await takeOver(other);
  const [mine] = await takeJobs(other, 1);
  expect(mine).toMatchObject({ id: late?.id, retries: 1 });
  expect((await ingestArticle(db, ...tell(told))).outcome).toBe("new");
  await finishJobs(other, [mine?.id as string]);
  // A correction came in meanwhile: the late worker must not set the article back.
  await ingestArticle(db, ...tell({ ...told, text: "Corrected.", stances: [] }));
  expect((await ingestArticle(db, ...tell(told))).outcome).toBe("unchanged");
  await finishJobs(stopped, [late?.id as string]);
  await failJob(stopped, late?.id as string, "late");
  expect([await queueSize(other), await deadLetters(other)]).toEqual([0, []]);
});

it("lays a job aside that goes wrong each time; the others go on, and it can be tried again", async () => {
  const queue = await freshQueue();
  await enqueue(queue, { id: "poison" }, { id: "fine" });
  for (let tries = 0; tries < 20 && (await deadLetters(queue)).length === 0; tries++) {
    for (const { id, source } of await takeJobs(queue, 10)) {
      if (source.id === "poison") await failJob(queue, id, "it is poison");
      else await finishJobs(queue, [id]);
    }
    await askQueue(queue, "update jobs.job set start_after = now() where state < 'active'", []);
  }
  expect(await deadLetters(queue)).toMatchObject([
    { articleId: "poison", file: "poison.md", reason: "it is poison", tries: 5 },
  ]);
  expect(await queueSize(queue)).toBe(0);
  expect(await revive(queue)).toBe(1);
  expect(await takeJobs(queue, 10)).toMatchObject([{ retries: 0, source: { id: "poison" } }]);
});

it("tries what was laid aside again when it is queued anew", async () => {
  const queue = await freshQueue();
  await enqueue(queue, { id: "a" });
  const [job] = await takeJobs(queue, 1);
  await layAside(queue, job?.id as string, "not now");
  await enqueue(queue, { id: "a" });
  expect(await deadLetters(queue)).toEqual([]);
  expect(await queueSize(queue)).toBe(1);
});

it("takes a job alone that went wrong before, and counts none that was given back", async () => {
  const queue = await freshQueue();
  await enqueue(queue, { id: "a" }, { id: "b" }, { id: "c" });
  await takeJobs(queue, 10);
  await takeOver(queue);
  for (let i = 0; i < 3; i++) {
    const jobs = await takeJobs(queue, 10);
    expect(jobs).toMatchObject([{ retries: 1 }]);
    await giveBack(queue, [jobs[0]?.id as string]);
  }
});

it("refuses the articles of an excluded site", async () => {
  const queue = await freshQueue();
  const refusals = await enqueue(
    queue,
    { id: "a", url: "https://news-pravda.com/a", rights: "quote" },
    { id: "b", url: "https://example.org/b" },
  );
  expect(refusals).toEqual([expect.stringMatching(/^refused: /), null]);
  expect(await queueSize(queue)).toBe(1);
});

it("keeps no text of a withdrawn article", async () => {
  const url = await freshUrl();
  const [queue, db] = [await freshQueue(url), await openFor(url)];
  await ingestArticle(db, ...tell({ id: "a" }));
  await enqueue(queue, { id: "a", text: "A later version." });
  await withdrawArticle(db, "a", { reason: "a mistake" });
  expect(await queueSize(queue)).toBe(0);
});

it("says how the work goes, also where nobody has used the queue", async () => {
  const none = await workStatus(await freshDatabase());
  expect(none.queue).toEqual({ waiting: 0, retrying: 0, active: 0, dead: 0, oldest: null });
  const url = await freshUrl();
  const [queue, db] = [await freshQueue(url), await openFor(url)];
  await enqueue(queue, { id: "a" }, { id: "b" }, { id: "c" });
  const [one] = await takeJobs(queue, 1);
  const [two] = await takeJobs(queue, 1);
  await layAside(queue, one?.id as string, "no");
  await failJob(queue, two?.id as string, "not yet");
  await ingestArticle(db, ...tell({ id: "stored" }));
  const { queue: state, stored } = await workStatus(db);
  expect(state).toMatchObject({
    waiting: 2,
    retrying: 1,
    active: 0,
    dead: 1,
    oldest: expect.stringMatching(/^20.*Z$/),
  });
  expect(stored.length).toBe(15);
  expect(stored.reduce((sum, { articles }) => sum + articles, 0)).toBe(1);
});
