import { setTimeout as pause } from "node:timers/promises";
import { coverage } from "@standpoint/db";
import { expect, test } from "vitest";
import { openAccount } from "../world/account";
import { inPlace } from "../world/place";
import { begins, queueArticles, startWorker, stored } from "../world/queue";
import { randomNumbers } from "../world/random";
import { strikesAgain } from "../world/settings";
import { expectExactly, expectWhole } from "../world/whole";

const BETWEEN_KILLS = 6;

test("killed workers leave nothing half done, and others do their jobs, each once", (context) =>
  inPlace(async (place) => {
    const account = openAccount(context, "worker killed");
    const random = randomNumbers("worker");
    const ids: string[] = [];
    while (strikesAgain(account)) {
      ids.push(...(await queueArticles(place, `queue${ids.length}`, BETWEEN_KILLS)));
      const victim = startWorker(place, "--take-over");
      const { articles } = await coverage(place.db);
      await begins(victim);
      await stored(place.db, articles + Math.floor(random() * BETWEEN_KILLS));
      await pause(random() * 100);
      victim.child.kill("SIGKILL");
      await victim.ended;
      account.kills += 1;
      await expectWhole(account, place.db, []);
    }
    account.acknowledged = ids.length;
    const last = startWorker(place, "--take-over", "--until-empty");
    expect(await last.ended).toBe(0);
    await expectExactly(account, place.db, ids);
  }));
