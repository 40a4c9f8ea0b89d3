import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { openAccount } from "../world/account";
import { articlesOf, writeArticles } from "../world/articles";
import { acknowledged, startCommand } from "../world/command";
import { inPlace } from "../world/place";
import { endSite, siteIsBuilt, startSite } from "../world/site";
import { expectExactly, expectWhole } from "../world/whole";

const AWAY_MS = 4000;
/** More than are stored at once, so that the database goes away in the middle. */
const MANY = 600;

test("an ingest waits for a database that goes away and comes back", (context) =>
  inPlace(async ({ dataDir, url, db }) => {
    const account = openAccount(context, "database away and back");
    const articles = articlesOf("away", MANY);
    const file = await writeArticles(join(dataDir, "away.jsonl"), articles);
    const road = await openRoad(url);
    const ingest = startCommand(["ingest", "--json", file], { DATABASE_URL: road.url, STANDPOINT_DATA_DIR: dataDir });
    await ingest.hasSaid(8);
    await road.close();
    account.kills += 1;
    const told = acknowledged(ingest);
    await pause(AWAY_MS);
    await road.open();
    await expectWhole(account, db, told);
    expect(await ingest.ended).toBe(0);
    await road.close();
    expect(new Set(acknowledged(ingest)).size).toBe(articles.length);
    account.acknowledged = articles.length;
    await expectExactly(
      account,
      db,
      articles.map(({ id }) => id),
    );
  }));

test("an ingest whose database stays away ends with one line, and what it acknowledged is there", (context) =>
  inPlace(async ({ dataDir, url, db }) => {
    const account = openAccount(context, "database away for good");
    const file = await writeArticles(join(dataDir, "gone.jsonl"), articlesOf("gone", MANY));
    const road = await openRoad(url);
    const ingest = startCommand(["ingest", "--json", file], { DATABASE_URL: road.url, STANDPOINT_DATA_DIR: dataDir });
    await ingest.hasSaid(8);
    await road.close();
    account.kills += 1;
    expect(await ingest.ended).toBe(1);
    expect(ingest.errors()).toMatch(/could not be stored/);
    expect(ingest.errors()).not.toMatch(/\n\s+at /);
    account.acknowledged = acknowledged(ingest).length;
    await expectWhole(account, db, acknowledged(ingest));
  }));

test.skipIf(!siteIsBuilt)("the site says in words that its database is away, is not ready, and then is again", () =>
  inPlace(async ({ url }) => {
    const road = await openRoad(url);
    const site = await startSite(road.url);
    const ask = async (path: string) => {
      const answer = await fetch(`${site.origin}${path}`);
      return { status: answer.status, text: await answer.text() };
    };
    try {
      const ready = async () => {
        for (let tries = 0; (await ask("/api/health")).status !== 200; tries += 1) {
          expect(tries).toBeLessThan(60);
          await pause(500);
        }
      };
      await ready();
      await road.close();
      expect((await ask("/api/health")).status).toBe(503);
      expect((await ask("/api/health/live")).status).toBe(200);
      const chart = await ask("/charts/stance-map.svg");
      expect(chart.status).toBe(503);
      const page = await ask("/countries");
      expect(page.status).toBe(500);
      for (const { text } of [chart, page]) expect(text).not.toMatch(/ECONN|node_modules|\n\s+at |postgres(ql)?:/);
      await road.open();
      await ready();
      expect((await ask("/countries")).status).toBe(200);
      expect(site.log()).not.toContain(new URL(url).password);
    } finally {
      await endSite(site, "SIGTERM");
      await road.close();
    }
  }),
);

type Road = { readonly url: string; readonly close: () => Promise<void>; readonly open: () => Promise<void> };

/** A way to the database that can be closed, as when a cable is pulled: all connections break, none is taken. */
async function openRoad(to: string): Promise<Road> {
  const { hostname, port } = new URL(to);
  const sockets = new Set<Socket>();
  let listening = make();
  let at = 0;
  function make() {
    return createServer((near) => {
      const far = connect({ host: hostname, port: Number(port) });
      for (const socket of [near, far]) {
        sockets.add(socket);
        socket
          .on("error", () => {})
          .on("close", () => {
            sockets.delete(socket);
            near.destroy();
            far.destroy();
          });
      }
      near.pipe(far).pipe(near);
    });
  }
  const open = async () => {
    listening = make();
    await new Promise<void>((resolve) => listening.listen(at, "127.0.0.1", resolve));
    at = (listening.address() as AddressInfo).port;
  };
  const close = async () => {
    const closed = new Promise((resolve) => listening.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  await open();
  return { url: Object.assign(new URL(to), { port: String(at) }).href, open, close };
}
