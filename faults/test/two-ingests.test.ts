import { join } from "node:path";
import { expect, test } from "vitest";
import { openAccount } from "../world/account";
import { articlesOf, writeArticles } from "../world/articles";
import { startCommand } from "../world/command";
import { inPlace } from "../world/place";
import { expectExactly } from "../world/whole";

test("two ingests of one folder at once bring each article in once, and both end well", (context) =>
  inPlace(async ({ dataDir, db }) => {
    const account = openAccount(context, "two ingests at once");
    const articles = articlesOf("both", 300);
    const file = await writeArticles(join(dataDir, "both.jsonl"), articles);
    const both = [1, 2].map(() =>
      startCommand(["ingest", "--json", "--jobs", "1", file], { STANDPOINT_DATA_DIR: dataDir }),
    );
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
    const stored = both.flatMap(({ said }) =>
      said.filter(({ outcome }) => outcome === "new" || outcome === "duplicate"),
    );
    expect(stored.map(({ id }) => id).sort()).toEqual(articles.map(({ id }) => id).sort());
    for (const { said } of both) expect(said.filter(({ id }) => id)).toHaveLength(articles.length);
    account.acknowledged = stored.length;
    await expectExactly(
      account,
      db,
      articles.map(({ id }) => id),
    );
  }));
