import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openAccount } from "../world/account";
import { articlesOf, writeArticles } from "../world/articles";
import { acknowledged, startCommand } from "../world/command";
import { inPlace } from "../world/place";
import { expectExactly, expectWhole } from "../world/whole";

const hasFaketime = spawnSync("faketime", ["-f", "+0", "true"]).status === 0;

test.skipIf(!hasFaketime)("a clock that is years off, either way, changes nothing of what stands", (context) =>
  inPlace(async ({ dataDir, db }) => {
    const account = openAccount(context, "clock moved");
    const env = { STANDPOINT_DATA_DIR: dataDir };
    const all: string[] = [];
    const files: string[] = [];
    for (const off of ["-3y", "+2y", "-400d"]) {
      const articles = articlesOf(`clock${off.replace(/\W/g, "")}${off[0] === "-" ? "before" : "after"}`, 10);
      all.push(...articles.map(({ id }) => id));
      files.push(await writeArticles(join(dataDir, `${files.length}.jsonl`), articles));
      const ingest = startCommand(["ingest", "--json", ...files], env, ["faketime", "-f", off]);
      expect(await ingest.ended).toBe(0);
      expect(acknowledged(ingest).sort()).toEqual([...all].sort());
      const before = new Set(all.slice(0, -articles.length));
      expect(ingest.said.filter(({ id, outcome }) => before.has(id ?? "") && outcome !== "unchanged")).toEqual([]);
      account.kills += 1;
      account.acknowledged = all.length;
      await expectWhole(account, db, all);
    }
    const last = startCommand(["ingest", "--json", ...files], env);
    expect(await last.ended).toBe(0);
    expect(last.said.at(-1)?.total).toMatchObject({ unchanged: 30, new: 0, updated: 0, rejected: 0 });
    await expectExactly(account, db, all);
  }),
);
