import { describe, expect, it } from "vitest";
import {
  article,
  country,
  type Database,
  forceSizes,
  ingestArticle,
  type OutletTier,
  positionIntervals,
  positionStretches,
  proposalTimeline,
  stanceMap,
  startRun,
} from "../../src";
import { prismaOf } from "../../src/database/database";
import { exclusionOf, findOutlet } from "../../src/outlets/find-outlet";
import { OUTLET_LIST } from "../../src/outlets/outlet-list";
import { OUTLET_TIERS } from "../../src/outlets/outlet-tiers";
import { storeOutlets } from "../../src/outlets/store-outlets";
import { TEXT, type ToldArticle, tell } from "../article";
import { freshDatabase } from "../fresh-database";

const NOW = { on: "2026-01-01", known: "2026-01-01" } as const;
const ingest = (db: Database, told: ToldArticle) => ingestArticle(db, ...tell(told), { day: "2025-06-01" });
const FRANCE = { stances: [{ country: "FRA", stance: "supports" as const }] };

describe("the list", () => {
  const { outlets, excluded } = OUTLET_LIST;

  it("has one entry an id, and one a host", () => {
    const hosts = [...outlets, ...excluded].flatMap((entry) => entry.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(new Set(outlets.map(({ id }) => id)).size).toBe(outlets.length);
    expect(hosts.filter((host) => !/^([a-z0-9-]+[.])+[a-z]{2,}$/.test(host) || host.startsWith("www."))).toEqual([]);
  });

  it.each(outlets.map((outlet) => [outlet.id, outlet] as const))("says of %s only what it knows", (_, outlet) => {
    expect(outlet.id).toMatch(/^[a-z0-9-]+$/);
    expect(OUTLET_TIERS).toContain(outlet.tier);
    expect(outlet.country ?? "AAA").toMatch(/^[A-Z]{3}$/);
    expect(outlet.language ?? "aa").toMatch(/^[a-z]{2}$/);
    expect(outlet.hosts.length).toBeGreaterThan(0);
    expect(outlet.owner === null).toBe(outlet.ownerSource === null);
    if (outlet.owner !== null) expect(outlet.owner).toMatch(/^[\p{Lu}].*[.]$/u);
    if (outlet.ownerSource !== null) expect(URL.canParse(outlet.ownerSource)).toBe(true);
  });

  it("gives a reason and a source for every site that is refused", () => {
    for (const site of excluded) {
      expect(site.reason.length).toBeGreaterThan(20);
      expect(URL.canParse(site.source)).toBe(true);
    }
  });
});

describe("findOutlet", () => {
  it.each([
    ["by its host", null, "https://www.nos.nl/artikel/1", "nos"],
    ["by a host below it", "Whatever", "https://news.bbc.co.uk/1", "bbc"],
    ["by name, where there is no address", " le monde ", null, "le-monde"],
    ["not by name, where the address is another's", "Le Monde", "https://lemonde.example/1", undefined],
    ["not by a host that only ends alike", null, "https://fakenos.nl/1", undefined],
    ["not by what is no address", null, "nos.nl", undefined],
    ["not where nothing is said", null, null, undefined],
  ])("finds an outlet %s", (_, outlet, url, id) => {
    expect(findOutlet({ outlet, url })?.id).toBe(id);
  });
});

it("refuses an excluded site with the reason, and lets a brief about it in", async () => {
  const url = "https://italy.news-pravda.com/world/1.html";
  expect(exclusionOf({ url, rights: "quote" })).toMatch(/^refused: the Pravda network is a network of sites/);
  const db = await freshDatabase();
  await expect(ingest(db, { id: "a", url, rights: "quote", ...FRANCE })).rejects.toThrow("refused: the Pravda network");
  expect(await article(db, "a")).toBeNull();
  expect((await ingest(db, { id: "b", url, rights: "full", ...FRANCE })).outcome).toBe("new");
});

it("carries the outlet's tier beside a quote, and its entry on the article's page", async () => {
  const db = await freshDatabase();
  await startRun(db, "0.1.0");
  await ingest(db, { id: "a", url: "https://www.ansa.it/a", ...FRANCE });
  expect((await stanceMap(db, NOW))[0]?.claim.outletTier).toBe("agency");
  const entry = (await article(db, "a"))?.outletEntry;
  expect(entry).toMatchObject({ id: "ansa", name: "ANSA", country: "ITA", tier: "agency" });
  expect(entry?.owner).toMatch(/cooperative/);
});

it("answers for outlets of some tiers alone; one that is not listed is of none", async () => {
  const db = await freshDatabase();
  await startRun(db, "0.1.0");
  for (const [i, url] of ["https://www.ansa.it/a", "https://nos.nl/a", "https://new.example/a"].entries()) {
    const told = { ...FRANCE, forceSizes: [{ max: i + 1 }], proposals: [{ date: `2025-03-0${i + 1}` }] };
    await ingest(db, { id: url, url, published: `2025-03-0${i + 1}`, text: `${TEXT} ${i}`, ...told });
  }
  const answers = async (tiers: OutletTier[]) => {
    const filter = { tiers };
    const [intervals, page] = [await positionIntervals(db, NOW, { filter }), await country(db, "FRA", NOW, { filter })];
    const [sizes, steps] = [await forceSizes(db, NOW, filter), await proposalTimeline(db, NOW, filter)];
    return [intervals.map(({ from }) => from), page.claims.map(({ day }) => day).sort()].concat([
      sizes.map(({ date }) => date),
      steps.map(({ date }) => date ?? ""),
    ]);
  };
  const [first, second, third] = ["2025-03-01", "2025-03-02", "2025-03-03"] as const;
  expect(await answers([])).toEqual(Array(4).fill([first, second, third]));
  expect(await answers(["agency"])).toEqual(Array(4).fill([first]));
  expect(await answers(["public", "agency"])).toEqual(Array(4).fill([first, second]));
  expect(await answers(["state"])).toEqual(Array(4).fill([]));
  const { stretches } = await positionStretches(db, NOW.known);
  expect(stretches.map(({ outletTier }) => outletTier)).toEqual(["agency", "public", null]);
});

it("brings stored articles in line when the list changes, and does nothing when it does not", async () => {
  const db = await freshDatabase();
  await ingest(db, { id: "a", url: "https://www.ansa.it/a", ...FRANCE });
  await ingest(db, { id: "b", url: "https://new.example/b", stances: [{ country: "POL", stance: "open" }] });
  const tiers = async () => (await stanceMap(db, NOW)).map(({ claim }) => claim.outletTier);
  expect(await tiers()).toEqual([null, null]);
  expect(await storeOutlets(db)).toBe(true);
  expect(await tiers()).toEqual(["agency", null]);
  expect(await storeOutlets(db)).toBe(false);
  const without = OUTLET_LIST.outlets.filter(({ id }) => id !== "ansa");
  expect(await storeOutlets(db, without)).toBe(true);
  expect(await tiers()).toEqual([null, null]);
  expect(await prismaOf(db).outlet.count()).toBe(without.length);
});
