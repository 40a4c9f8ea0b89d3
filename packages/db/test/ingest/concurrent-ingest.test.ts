import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import { expect, it } from "vitest";
import { article, ingestArticle } from "../../src";
import { prismaOf } from "../../src/database/database";
import { freshDatabase, freshUrl, openFor } from "../fresh-database";
import { storedAndExpected } from "../stored-positions";
import { shared } from "./shared-articles";

it("neither deadlocks nor loses when eight write about the same countries", async () => {
  const url = await freshUrl();
  const writers = await Promise.all(Array.from({ length: 8 }, () => openFor(url, { connections: 1 })));
  const numbers = Array.from({ length: 48 }, (_, number) => number);
  // Each article comes from two writers; every writer has an order of its own.
  const outcomes = await Promise.all(
    writers.map(async (db, writer) => {
      const mine = numbers.filter((number) => number % 4 === writer % 4);
      const results: string[] = [];
      for (const number of writer < 4 ? mine : [...mine].reverse()) {
        results.push((await ingestArticle(db, ...shared(number))).outcome);
      }
      return results;
    }),
  );
  const all = outcomes.flat();
  expect(all.filter((outcome) => outcome === "new").length).toBe(48);
  expect(all.filter((outcome) => outcome === "unchanged").length).toBe(48);

  const alone = await freshDatabase();
  for (const number of numbers) await ingestArticle(alone, ...shared(number));
  const [together, apart] = await Promise.all([storedAndExpected(writers[0]!), storedAndExpected(alone)]);
  expect(together.stored).toEqual(together.expected);
  expect(together.stored).toEqual(apart.stored);
});

it("keeps what was acknowledged and nothing by halves when writers are killed", async () => {
  const url = await freshUrl();
  const db = await openFor(url);
  const acknowledged: string[] = [];
  const start = (from: number) => {
    const file = path.join(import.meta.dirname, "writer.ts");
    const child = spawn(process.execPath, ["--import", "tsx", file, url, String(from)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    createInterface({ input: child.stdout }).on("line", (id) => acknowledged.push(id));
    return child;
  };
  const writers = [start(0), start(1000), start(2000)];
  while (acknowledged.length < 15) await new Promise((resolve) => setTimeout(resolve, 20));
  for (const writer of writers) {
    writer.kill("SIGKILL");
    await once(writer, "close");
  }

  for (const id of acknowledged) expect((await article(db, id))?.claims.length).toBe(4);
  const halves = await prismaOf(db).$queryRaw`
    select v.article_id from article_version v
    where (select count(*) from stance_claim c where c.article_version_id = v.id) <> 4
       or (select count(*) from force_size c where c.article_version_id = v.id) <> 1
       or (select count(*) from proposal c where c.article_version_id = v.id) <> 1`;
  expect(halves).toEqual([]);

  // Nothing is left locked, and the positions are those of what is there.
  await ingestArticle(db, ...shared(5000));
  const { stored, expected } = await storedAndExpected(db);
  expect(stored).toEqual(expected);
});
