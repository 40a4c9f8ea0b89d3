import { beforeAll, expect, it } from "vitest";
import { type Change, changes, type Database, ingestArticle, stanceHistory, stanceMap } from "../../src";
import { tell } from "../article";
import { freshDatabase } from "../fresh-database";
import { fillWorld, NOW } from "./world";

let db: Database;
beforeAll(async () => {
  db = await freshDatabase();
  await fillWorld(db);
});

const inWords = ({ holder, day, before, stance, claim }: Change) =>
  `${day} ${holder} ${before} → ${stance} (${claim.articleId})`;
const told = async (...asked: Parameters<typeof changes>) => (await changes(...asked)).changes.map(inWords);

it("lists every change of a stance with what moved it, the newest first", async () => {
  expect(await told(db, NOW)).toEqual([
    "2025-04-01 FRA declines → supports (apr)",
    "2025-03-20 FRA supports → declines (may)",
    "2025-03-10 FRA open → supports (mar)",
    "2025-03-10 POL supports → declines (mar)",
    "2025-03-01 POL null → supports (apr)",
    "2025-01-10 FRA null → open (jan)",
  ]);
});

it("lists what had changed by a day, as known on a day", async () => {
  expect(await told(db, { on: "2025-03-09", known: NOW.known })).toEqual([
    "2025-03-01 POL null → supports (apr)",
    "2025-01-10 FRA null → open (jan)",
  ]);
  expect(await told(db, { on: NOW.on, known: "2025-04-01" })).toEqual([
    "2025-03-10 FRA open → supports (mar)",
    "2025-03-10 POL null → declines (mar)",
    "2025-01-10 FRA null → open (jan)",
  ]);
  expect(await told(db, { on: NOW.on, known: "2024-01-01" })).toEqual([]);
});

it("lists those of the holders asked for", async () => {
  expect(await told(db, NOW, { holders: ["POL"] })).toEqual([
    "2025-03-10 POL supports → declines (mar)",
    "2025-03-01 POL null → supports (apr)",
  ]);
  expect(await told(db, NOW, { holders: ["POL", "FRA"] })).toEqual(await told(db, NOW));
  expect(await told(db, NOW, { holders: ["ISL"] })).toEqual([]);
});

it("lists none from before a day asked for", async () => {
  expect(await told(db, NOW, { since: "2025-03-10" })).toEqual([
    "2025-04-01 FRA declines → supports (apr)",
    "2025-03-20 FRA supports → declines (may)",
    "2025-03-10 FRA open → supports (mar)",
    "2025-03-10 POL supports → declines (mar)",
  ]);
});

it("gives them a page at a time, each once", async () => {
  const all = await told(db, NOW);
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await changes(db, NOW, { limit: 1, after });
    seen.push(...page.changes.map(inWords));
    after = page.next ?? undefined;
  } while (after !== undefined);
  expect(seen).toEqual(all);
});

it("refuses what is no day and no cursor", async () => {
  await expect(changes(db, { on: "2025-02-30", known: NOW.known })).rejects.toThrow(RangeError);
  await expect(changes(db, NOW, { since: "2025-02-30" })).rejects.toThrow(RangeError);
  await expect(changes(db, NOW, { after: "2025-03-01_fra'" })).rejects.toThrow(RangeError);
  await expect(changes(db, NOW, { after: "2025-02-31_FRA" })).rejects.toThrow(RangeError);
});

it("agrees with every holder's history, and begins where the map says that a stance holds since", async () => {
  for (const asOf of [NOW, { on: "2025-03-25", known: "2025-04-20" }]) {
    const { changes: all } = await changes(db, asOf, { limit: 100 });
    for (const { holder, since, stance } of await stanceMap(db, asOf)) {
      const own = all.filter((change) => change.holder === holder);
      expect(own[0]).toMatchObject({ day: since, stance });
      const history = await stanceHistory(db, holder, asOf);
      const moves = history.filter(({ stance }, index) => stance !== history[index - 1]?.stance);
      expect(own.map(({ day, claim }) => [day, claim.claimId]).reverse()).toEqual(
        moves.map(({ from, claim }) => [from, claim.claimId]),
      );
    }
  }
});

it("does not speak of a claim that only confirms", async () => {
  const own = await freshDatabase();
  await fillWorld(own);
  const again = { country: "POL", stance: "declines", quote: "Poland will not send its own." } as const;
  await ingestArticle(own, ...tell({ id: "confirms", published: "2025-06-01", stances: [again] }), {
    day: "2025-07-01",
  });
  expect(await told(own, NOW)).toEqual(await told(db, NOW));
});
