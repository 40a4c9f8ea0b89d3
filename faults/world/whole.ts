import { article, checkDatabase, coverage, type Database } from "@standpoint/db";
import { expect } from "vitest";

/** Everything acknowledged is there, once, in one version, and what is kept ready equals what is worked out anew. */
export async function expectWhole(db: Database, acknowledged: Iterable<string>): Promise<void> {
  const ids = [...new Set(acknowledged)];
  const pages = await Promise.all(ids.map((id) => article(db, id)));
  expect(ids.filter((_, i) => pages[i]?.versions.length !== 1)).toEqual([]);
  const differences: string[] = [];
  for await (const { words } of checkDatabase(db)) differences.push(words);
  expect(differences).toEqual([]);
}

/** As above, and nothing else is there. */
export async function expectExactly(db: Database, ids: readonly string[]): Promise<void> {
  await expectWhole(db, ids);
  expect((await coverage(db)).articles).toBe(new Set(ids).size);
}
