import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { openAccount } from "../world/account";
import { articlesOf, writeArticles } from "../world/articles";
import { acknowledged, startCommand } from "../world/command";
import { inPlace } from "../world/place";
import { randomNumbers } from "../world/random";
import { strikesAgain } from "../world/settings";
import { expectExactly, expectKnown, expectWhole } from "../world/whole";

/** Of so many kills one comes before the first article, while the command starts. */
const WHILE_STARTING = 5;
const ARTICLES = 15;

test("a killed ingest loses nothing that it acknowledged, and the next brings the rest", (context) =>
  inPlace(async ({ dataDir, db }) => {
    const account = openAccount(context, "ingest killed");
    const random = randomNumbers("ingest");
    const env = { STANDPOINT_DATA_DIR: dataDir };
    const files: string[] = [];
    const all: string[] = [];
    const told = new Set<string>();
    for (let kill = 0; strikesAgain(account); kill += 1) {
      const articles = articlesOf(`kill${kill}`, ARTICLES);
      files.push(await writeArticles(join(dataDir, `${kill}.jsonl`), articles));
      all.push(...articles.map(({ id }) => id));
      const victim = startCommand(["ingest", "--json", ...files.slice(-2)], env);
      if (kill % WHILE_STARTING === WHILE_STARTING - 1) await pause(random() * 3000);
      else await victim.hasSaid(1 + Math.floor(random() * ARTICLES * (kill > 0 ? 2 : 1)));
      await pause(random() * 60);
      victim.child.kill("SIGKILL");
      await victim.ended;
      account.kills += 1;
      await expectWhole(account, db, acknowledged(victim));
      for (const id of acknowledged(victim)) told.add(id);
    }
    const last = startCommand(["ingest", "--json", ...files], env);
    expect(await last.ended).toBe(0);
    expectKnown(account, told, last.said);
    await expectExactly(account, db, all);
  }));
