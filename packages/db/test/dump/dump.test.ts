import { expect, it } from "vitest";
import {
  article,
  correctClaim,
  country,
  coverage,
  type Database,
  forceSizes,
  ingestArticle,
  listCorrections,
  migrate,
  proposalTimeline,
  stanceHistory,
  stanceMap,
  undoCorrection,
  withdrawArticle,
  withdrawal,
} from "../../src";
import { type GivenDump, loadDump, readDump } from "../../src/dump";
import { storeOutlets } from "../../src/outlets/store-outlets";
import { tell } from "../article";
import { reprint } from "../copies/agency-copy";
import { freshUrl, openFor } from "../fresh-database";
import { fillWorld, NOW } from "../queries/world";

/** A world in which every table has rows: versions, copies, corrections, a withdrawn article. */
async function fill(db: Database): Promise<void> {
  await storeOutlets(db);
  await fillWorld(db);
  for (const told of [reprint("Agency", "2025-03-02"), reprint("Morning", "2025-03-03"), { id: "gone" }]) {
    await ingestArticle(db, ...tell(told), { day: "2025-06-01" });
  }
  await ingestArticle(db, ...tell({ id: "jan", title: "Ünïcode \u2028 'quoted' \\ \"twice\"", extractor: "0.2.0" }), {
    day: "2025-07-02",
  });
  await withdrawArticle(db, "gone", { reason: "Taken back." });
  const claims = (await article(db, "mar"))?.claims ?? [];
  await correctClaim(db, claims[0]?.claimId ?? "", { stance: "open", conditions: [] }, { reason: "Asked.", by: "Ada" });
  await correctClaim(db, claims[1]?.claimId ?? "", { rejected: true }, { reason: "Another's." });
}

async function everyAnswer(db: Database) {
  const answers: unknown[] = [await coverage(db), await listCorrections(db), await withdrawal(db, "gone")];
  for (const asOf of [NOW, { on: "2025-04-01", known: "2025-12-01" }, { on: "2025-12-01", known: "2025-04-02" }]) {
    answers.push(await stanceMap(db, asOf), await forceSizes(db, asOf), await proposalTimeline(db, asOf));
    answers.push(await stanceHistory(db, "FRA", asOf), await country(db, "FRA", asOf), await country(db, "POL", asOf));
  }
  for (const id of ["jan", "mar", "apr", "undated", "waits", "Agency", "Morning"]) answers.push(await article(db, id));
  return answers;
}

type Lines = { migrations: string[]; tables: { name: string; columns: string[]; lines: string[] }[] };

async function linesOf(url: string): Promise<Lines> {
  return readDump(url, async ({ migrations, tables, rows }) => {
    const dumped: Lines["tables"] = [];
    for (const table of tables) {
      const lines: string[] = [];
      for await (const batch of rows(table)) lines.push(...batch);
      dumped.push({ name: table.name, columns: table.columns.map(({ name }) => name), lines });
    }
    return { migrations: [...migrations], tables: dumped };
  });
}

const given = ({ migrations, tables }: Lines): GivenDump => ({
  migrations,
  tables: tables.map(({ name, columns, lines }) => ({
    ...{ name, columns },
    rows: async function* () {
      for (let at = 0; at < lines.length; at += 2) yield lines.slice(at, at + 2);
    },
  })),
});

it("gives a database that answers every question alike, dumps the same lines, and goes on counting", async () => {
  const [from, to] = [await freshUrl(), await freshUrl()];
  const [one, other] = [await openFor(from), await openFor(to)];
  await fill(one);
  const dumped = await linesOf(from);
  expect(dumped.tables.filter(({ lines }) => lines.length > 0).map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      "article",
      "article_version",
      "copy_group",
      "correction",
      "outlet",
      "position",
      "withdrawal",
    ]),
  );
  await loadDump(to, given(dumped));
  expect(await everyAnswer(other)).toEqual(await everyAnswer(one));
  expect(await linesOf(to)).toEqual(dumped);

  expect((await undoCorrection(other, 2)).outcome).toBe("undone");
  const claim = (await article(other, "mar"))?.claims[1]?.claimId ?? "";
  expect(await correctClaim(other, claim, { stance: "open" }, { reason: "Anew." })).toMatchObject({
    correction: { number: 3 },
  });
});

it("refuses a database that is not empty, and what a newer program wrote", async () => {
  const url = await freshUrl();
  const dumped = await linesOf(url);
  const newer = { ...dumped, migrations: [...dumped.migrations, "20990101000000_later"] };
  await expect(loadDump(url, given(newer))).rejects.toThrow(/newer version .* 20990101000000_later/);
  const [article] = dumped.tables;
  const strange = { ...dumped, tables: [{ ...(article as Lines["tables"][number]), columns: ["colour"] }] };
  await expect(loadDump(url, given(strange))).rejects.toThrow("has no column colour");
  const db = await openFor(url);
  await ingestArticle(db, ...tell({ id: "a" }));
  await expect(loadDump(url, given(dumped))).rejects.toThrow("not empty: there is something in the table article");
});

it("leaves the database empty when something does not fit", async () => {
  const [from, to] = [await freshUrl(), await freshUrl()];
  await fill(await openFor(from));
  const dumped = await linesOf(from);
  const without = {
    ...dumped,
    tables: dumped.tables.map((one) => (one.name === "extraction" ? { ...one, lines: [] } : one)),
  };
  await expect(loadDump(to, given(without))).rejects.toThrow("does not fit");
  expect((await linesOf(to)).tables.filter(({ lines }) => lines.length > 0)).toEqual([]);
});

/** The tables as they were before claims were copied beside positions, and days beside sizes. */
function withoutCopies(table: Lines["tables"][number]): Lines["tables"][number] {
  const copied = {
    position: ["article_id", "stance", "conditions", "contribution", "confidence", "language", "outlet", "outlet_id"],
    force_size: ["published_day"],
  }[table.name];
  if (!copied) return table;
  const lines = table.lines.map((line) => {
    const row = Object.entries(JSON.parse(line)).filter(([name]) => !copied.includes(name));
    return JSON.stringify(Object.fromEntries(row));
  });
  return { ...table, columns: table.columns.filter((name) => !copied.includes(name)), lines };
}

it("takes an older dump: what it does not have stays empty", async () => {
  const [from, to] = [await freshUrl(), await freshUrl()];
  await fill(await openFor(from));
  const dumped = await linesOf(from);
  const older = {
    migrations: dumped.migrations.slice(0, 2),
    tables: dumped.tables.filter(({ name }) => name !== "withdrawal").map(withoutCopies),
  };
  await loadDump(to, given(older));
  const db = await openFor(to);
  expect(await withdrawal(db, "gone")).toBeNull();
  expect((await stanceMap(db, NOW)).length).toBe(2);
  const again = (await linesOf(to)).tables;
  for (const name of ["position", "force_size"])
    expect(again.find((table) => table.name === name)).toEqual(dumped.tables.find((table) => table.name === name));
  expect((await migrate(to)).applied).toEqual([]);
});
