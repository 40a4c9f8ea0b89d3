import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { type Article, articlesOf } from "../world/articles";
import { inPlace } from "../world/place";
import { randomNumbers } from "../world/random";
import { KILLS } from "../world/settings";
import { endSite, type Site, siteIsBuilt, startSite, TOKEN } from "../world/site";
import { expectExactly, expectWhole } from "../world/whole";

const ARTICLES = 12;

test.skipIf(!siteIsBuilt)(`a site killed ${KILLS} times while it is written to keeps what it answered for`, () =>
  inPlace(async ({ url, db }) => {
    const random = randomNumbers("site");
    const told = new Set<string>();
    const all: Article[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const site = await startSite(url);
      const articles = articlesOf(`site${kill}`, ARTICLES);
      all.push(...articles);
      const wanted = Math.floor(random() * ARTICLES);
      const fell = postAll(site, articles, (id, n) => {
        told.add(id);
        if (n >= wanted) void pause(random() * 60).then(() => endSite(site, "SIGKILL"));
      });
      await fell;
      await endSite(site, "SIGKILL");
      await expectWhole(db, told);
    }
    const site = await startSite(url);
    const ends = new Map<string, unknown>();
    await postAll(site, all, (id, _, outcome) => ends.set(id, outcome));
    expect((await fetch(`${site.origin}/countries/FRA`)).status).toBe(200);
    await endSite(site, "SIGTERM");
    expect([...told].filter((id) => ends.get(id) !== "unchanged")).toEqual([]);
    await expectExactly(
      db,
      all.map(({ id }) => id),
    );
  }),
);

/** Sends one after another until all are there or the site is not. */
async function postAll(
  { origin }: Site,
  articles: readonly Article[],
  tell: (id: string, number: number, outcome: string) => void,
): Promise<void> {
  for (const [n, article] of articles.entries()) {
    const answer = await fetch(`${origin}/api/articles`, {
      method: "POST",
      headers: { Authorization: `Bearer ${TOKEN}`, "Content-Type": "application/json" },
      body: JSON.stringify({ ...article, language: "en" }),
    })
      .then(async (response) => ({ ok: response.ok, end: (await response.json()) as { outcome: string } }))
      .catch(() => null);
    if (!answer) return;
    expect(answer).toMatchObject({ ok: true });
    tell(article.id, n, answer.end.outcome);
  }
}
