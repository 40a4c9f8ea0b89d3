import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { type Account, openAccount } from "../world/account";
import { articlesOf, writeArticles } from "../world/articles";
import { acknowledged, type Command, startCommand } from "../world/command";
import { inFolder, withHeld } from "../world/place";
import { randomNumbers } from "../world/random";
import { KILLS, strikesAgain } from "../world/settings";
import { expectExactly, expectKnown } from "../world/whole";

/** More than are stored at once, so that a kill finds something under way. */
const BETWEEN_KILLS = 250;

test("a database killed under an ingest keeps what was acknowledged, and comes back", (context) =>
  inFolder(async (dataDir) => {
    const account = openAccount(context, "database killed");
    const random = randomNumbers("database");
    const articles = articlesOf("base", (KILLS + 1) * BETWEEN_KILLS);
    const file = await writeArticles(join(dataDir, "base.jsonl"), articles);
    const told = new Set<string>();
    // An ingest that finds the database away for too long ends with one line; whoever runs it starts it again.
    for (let code: number | null = 1; code !== 0; ) {
      const ingest = startCommand(["ingest", "--json", file], { STANDPOINT_DATA_DIR: dataDir });
      await killUnder(ingest, account, dataDir, random);
      code = await ingest.ended;
      expectKnown(account, told, ingest.said);
      for (const id of acknowledged(ingest)) told.add(id);
      if (code !== 0) expect(ingest.errors()).not.toMatch(/\n\s+at /);
    }
    expect(account.kills).toBeGreaterThan(0);
    account.acknowledged = told.size;
    await withHeld(dataDir, ({ db }) => expectExactly(account, db, [...told]));
    expect(told.size).toBe(articles.length);
  }));

/** Kills the server now and then while the command is at work. */
async function killUnder(ingest: Command, account: Account, dataDir: string, random: () => number): Promise<void> {
  while (strikesAgain(account) && ingest.child.exitCode === null) {
    await ingest.hasSaid(ingest.said.length + 1 + Math.floor(random() * (BETWEEN_KILLS - 1)));
    await pause(random() * 100);
    const pid = postmaster(dataDir);
    if (pid === null) continue;
    process.kill(pid, "SIGKILL");
    account.kills += 1;
  }
}

/** The server's process, null while it is down. */
function postmaster(dataDir: string): number | null {
  try {
    const [line] = readFileSync(join(dataDir, "postgres/cluster/postmaster.pid"), "utf8").split("\n");
    const pid = Number(line);
    process.kill(pid, 0);
    return pid;
  } catch {
    return null;
  }
}
