import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { openAccount } from "../world/account";
import { type Article, articlesOf } from "../world/articles";
import type { Said } from "../world/command";
import { inPlace } from "../world/place";
import { randomNumbers } from "../world/random";
import { strikesAgain } from "../world/settings";
import { endSite, type Site, siteIsBuilt, startSite, TOKEN } from "../world/site";
import { expectExactly, expectKnown, expectWhole } from "../world/whole";

const ARTICLES = 8;
const PAUSE_MS = 100;
const READ = ["/countries/FRA", "/charts/stance-map.svg", "/"];

test.skipIf(!siteIsBuilt)("a site killed while it is written to and read keeps what it answered for", (context) =>
  inPlace(async ({ url, db }) => {
    const account = openAccount(context, "site killed");
    const random = randomNumbers("site");
    const told = new Set<string>();
    const all: Article[] = [];
    for (let kill = 0; strikesAgain(account); kill += 1) {
      const site = await startSite(url);
      const articles = articlesOf(`site${kill}`, ARTICLES);
      all.push(...articles);
      const wanted = Math.floor(random() * ARTICLES);
      const now: string[] = [];
      const reading = readAll(site);
      await postAll(site, articles, ({ id = "" }) => {
        if (now.push(id) > wanted) void pause(random() * 60).then(() => endSite(site, "SIGKILL"));
      });
      await endSite(site, "SIGKILL");
      await reading;
      account.kills += 1;
      await expectWhole(account, db, now);
      for (const id of now) told.add(id);
    }
    const site = await startSite(url);
    const again: Said[] = [];
    await postAll(site, all, (said) => again.push(said));
    expect((await fetch(`${site.origin}/countries/FRA`)).status).toBe(200);
    await endSite(site, "SIGTERM");
    expect(again).toHaveLength(all.length);
    expectKnown(account, told, again);
    await expectExactly(
      account,
      db,
      all.map(({ id }) => id),
    );
  }),
);

/** Sends them, two at a time, until all are there or the site is not. */
async function postAll({ origin }: Site, articles: readonly Article[], tell: (said: Said) => void): Promise<void> {
  const left = [...articles];
  const lane = async () => {
    for (let article = left.shift(); article; article = left.shift()) {
      const answer = await fetch(`${origin}/api/articles`, {
        method: "POST",
        headers: { Authorization: `Bearer ${TOKEN}`, "Content-Type": "application/json" },
        body: JSON.stringify({ ...article, language: "en" }),
      })
        .then(async (response) => ({ ok: response.ok, said: (await response.json()) as Said }))
        .catch(() => null);
      if (!answer) return;
      expect(answer).toMatchObject({ ok: true });
      tell(answer.said);
    }
  };
  await Promise.all([lane(), lane()]);
}

/** Asks for pages until the site is gone; what it answers as a whole is what was asked for. */
async function readAll({ origin }: Site): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    const answer = await fetch(origin + READ[turn % READ.length])
      .then(async (response) => ({ status: response.status, text: await response.text() }))
      .catch(() => null);
    if (!answer) return;
    expect(answer).toMatchObject({ status: 200, text: expect.stringMatching(/<\/(html|svg)>\s*$/) });
    await pause(PAUSE_MS);
  }
}
