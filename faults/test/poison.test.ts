import { setInterval as ticks } from "node:timers/promises";
import { closeQueue, type DeadLetter, deadLetters, openQueue, startEnqueuer } from "@standpoint/db/jobs";
import { expect, test } from "vitest";
import { openAccount } from "../world/account";
import { ask } from "../world/ask";
import { inPlace } from "../world/place";
import { queueArticles, startWorker } from "../world/queue";
import { expectExactly } from "../world/whole";

test("articles that can't be read are laid aside with the reason, and the rest go on", (context) =>
  inPlace(async (place) => {
    const account = openAccount(context, "poison article");
    const before = await queueArticles(place, "before", 20);
    await poison(place.url);
    const after = await queueArticles(place, "after", 20);
    const worker = startWorker(place, "--until-empty");
    const hurrying = hurry(place.url, worker.ended);
    expect(await worker.ended).toBe(0);
    await hurrying;
    const dead = await laidAside(place.url);
    expect(dead).toMatchObject([
      { articleId: "no-text", tries: 5, reason: expect.stringMatching(/\w/) },
      { articleId: "not-packed", reason: expect.stringMatching(/unpacked/) },
    ]);
    account.kills = 2;
    account.acknowledged = before.length + after.length;
    await expectExactly(account, place.db, [...before, ...after]);
  }));

/** Puts in an article on which the extractor fails each time, and one whose job is damaged. */
async function poison(url: string): Promise<void> {
  const rest = { title: null, outlet: null, url: null, language: "en", published: "2025-01-01", modified: null };
  const queue = await openQueue(url, { tend: false });
  const article = (id: string, text: unknown) => ({
    file: `${id}.md`,
    source: { ...rest, id, text: text as string, rights: "quote" as const },
  });
  await startEnqueuer(queue).enqueue([article("no-text", { not: "text" }), article("not-packed", "It rains.")]);
  await closeQueue(queue);
  await ask(
    url,
    `update jobs.job set data = jsonb_set(data, '{source}', '"bm90IHBhY2tlZA=="') where data ->> 'articleId' = 'not-packed'`,
  );
}

/** Lets those that wait for another try have it at once, so that the test need not wait two minutes. */
async function hurry(url: string, ended: Promise<unknown>): Promise<void> {
  const done = new AbortController();
  void ended.then(() => done.abort());
  const often = ticks(300, undefined, { signal: done.signal });
  try {
    for await (const _ of often) await ask(url, "update jobs.job set start_after = now() where state = 'retry'");
  } catch (error) {
    if (!done.signal.aborted) throw error;
  }
}

async function laidAside(url: string): Promise<DeadLetter[]> {
  const queue = await openQueue(url, { tend: false });
  const dead = await deadLetters(queue).finally(() => closeQueue(queue));
  return [...dead].sort((a, b) => (a.articleId < b.articleId ? -1 : 1));
}
