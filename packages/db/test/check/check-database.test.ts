import { describe, expect, it } from "vitest";
import { checkDatabase, type Database, ingestArticle, stanceMap, withdrawArticle } from "../../src";
import { prismaOf } from "../../src/database/database";
import { tell } from "../article";
import { reprint } from "../copies/agency-copy";
import { freshDatabase } from "../fresh-database";
import { fillWorld, NOW } from "../queries/world";
import { storedAndExpected } from "../stored-positions";

async function check(db: Database, options: { repair?: boolean } = {}): Promise<string[]> {
  const words: string[] = [];
  for await (const difference of checkDatabase(db, options)) words.push(`${difference.model}: ${difference.words}`);
  return words;
}

async function filled(): Promise<Database> {
  const db = await freshDatabase();
  await fillWorld(db);
  for (const told of [reprint("Agency", "2025-03-02"), reprint("Morning", "2025-03-03")]) {
    await ingestArticle(db, ...tell(told), { day: "2025-06-01" });
  }
  return db;
}

it("finds nothing where nothing was touched", async () => {
  const db = await filled();
  await ingestArticle(db, ...tell({ id: "mar", title: "Corrected" }), { day: "2025-07-02" });
  await withdrawArticle(db, "apr", { reason: "Taken back." });
  expect(await check(db)).toEqual([]);
});

describe("what was changed by hand", () => {
  const changes: [string, string, RegExp][] = [
    [
      "another contested",
      `update "position" set contested = not contested where holder = 'POL'`,
      /^positions: POL, .*contested/,
    ],
    ["a missing position", `delete from "position" where holder = 'FRA'`, /^positions: FRA, from .* none is stored/],
    [
      "a position too many",
      `insert into "position" (holder, on_from, known_from, claim_id, contested, since)
       select 'ITA', on_from, known_from, claim_id, contested, since from "position" where holder = 'POL' limit 1`,
      /^positions: ITA, .* the claims give none$/,
    ],
    [
      "a claim's stance",
      "update stance_claim set stance = 'opposes' where holder = 'POL'",
      /^positions: POL, .*(since|contested)/,
    ],
    [
      "what filters ask of a claim",
      `update "position" set outlet = 'The Sun', conditions = '{ceasefire}' where holder = 'POL'`,
      /^positions: POL, .*The Sun.* stands beside it, its claim says .*The Paper/,
    ],
    [
      "the day of a force size",
      "update force_size set published_day = null where country = 'FRA'",
      /^sizes: [0-9a-f]+: no day is stored as the day of publication, the reading has 2025-03-10$/,
    ],
    [
      "the one that counts",
      "update copy_group set first_article_id = 'Morning' where first_article_id = 'Agency'",
      /^copies: .*Morning is stored as the one that counts, its versions give Agency$/,
    ],
    [
      "the outlets of a copy",
      `update copy_group set outlets = '{"The Sun": "2025-01-01"}' where first_article_id = 'Agency'`,
      /^copies: .*outlets that carried it/,
    ],
    [
      "the day from which a version is known",
      "update article_version set known_from = '2025-02-01' where article_id = 'mar'",
      /^versions: mar, version 1: known from 2025-02-01 on is stored, its dates give from 2025-03-10 on$/,
    ],
  ];

  it.each(changes)("is told in words and written anew: %s", async (_, sql, words) => {
    const db = await filled();
    await prismaOf(db).$executeRawUnsafe(`insert into holder (code) values ('ITA')`);
    const map = sql.includes("stance_claim") ? null : await stanceMap(db, NOW);
    await prismaOf(db).$executeRawUnsafe(sql);
    expect(await check(db)).toContainEqual(expect.stringMatching(words));
    await check(db, { repair: true });
    expect(await check(db)).toEqual([]);
    if (map) expect(await stanceMap(db, NOW)).toEqual(map);
    const { stored, expected } = await storedAndExpected(db);
    expect(stored).toEqual(expected);
  });
});
