import { article, checkDatabase, coverage, type Database } from "@standpoint/db";
import { expect } from "vitest";

/** Everything acknowledged is there, once, in one version, and what is kept ready equals what is worked out anew. */
export async function expectWhole(db: Database, acknowledged: Iterable<string>): Promise<void> {
  const wrong: string[] = [];
  // One after another: hundreds of questions at once would wait for a connection until they are given up.
  for (const id of new Set(acknowledged)) if ((await article(db, id))?.versions.length !== 1) wrong.push(id);
  expect(wrong).toEqual([]);
  const differences: string[] = [];
  for await (const { words } of checkDatabase(db)) differences.push(words);
  expect(differences).toEqual([]);
}

/** As above, and nothing else is there. */
export async function expectExactly(db: Database, ids: readonly string[]): Promise<void> {
  await expectWhole(db, ids);
  expect((await coverage(db)).articles).toBe(new Set(ids).size);
}
