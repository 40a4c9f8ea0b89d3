import { article, checkDatabase, coverage, type Database } from "@standpoint/db";
import { expect } from "vitest";
import type { Account } from "./account";
import type { Said } from "./command";

/** Everything acknowledged is there, once, in one version, and what is kept ready equals what is worked out anew. */
export async function expectWhole(account: Account, db: Database, acknowledged: Iterable<string>): Promise<void> {
  const [lost, doubled, differences]: [string[], string[], string[]] = [[], [], []];
  // One after another: hundreds of questions at once would wait for a connection until they are given up.
  for (const id of new Set(acknowledged)) {
    const versions = (await article(db, id))?.versions.length ?? 0;
    if (versions !== 1) (versions < 1 ? lost : doubled).push(id);
  }
  for await (const { words } of checkDatabase(db)) differences.push(words);
  account.lost += lost.length;
  account.doubled += doubled.length;
  account.differences += differences.length;
  expect({ lost, doubled, differences }).toEqual({ lost: [], doubled: [], differences: [] });
}

/** As above, and nothing else is there. */
export async function expectExactly(account: Account, db: Database, ids: readonly string[]): Promise<void> {
  await expectWhole(account, db, ids);
  const { articles } = await coverage(db);
  account.doubled += Math.max(0, articles - new Set(ids).size);
  expect(articles).toBe(new Set(ids).size);
}

/** What was acknowledged before is unchanged where it is sent once more. */
export function expectKnown(account: Account, acknowledged: ReadonlySet<string>, again: readonly Said[]): void {
  const ends = new Map(again.map(({ id, outcome }) => [id, outcome]));
  const anew = [...acknowledged].filter((id) => ends.has(id) && ends.get(id) !== "unchanged");
  account.acknowledged = acknowledged.size;
  account.lost += anew.length;
  expect(anew).toEqual([]);
}
