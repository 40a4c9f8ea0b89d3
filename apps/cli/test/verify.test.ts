import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CHARTS, freeze } from "@standpoint/charts";
import { DEFAULT_VIEW } from "@standpoint/charts/params";
import { extract, readSource } from "@standpoint/core";
import {
  closeDatabase,
  type Database,
  type FreshFrozen,
  ingestArticle,
  keepFrozen,
  migrate,
  openDatabase,
} from "@standpoint/db";
import { acquireDatabase, type Lease } from "@standpoint/db/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runStandpoint } from "./run-standpoint";
import { MACRON, withArticles } from "./with-articles";

const LIMITS = { views: 100, bytes: 100_000_000 };

let env: { STANDPOINT_DATA_DIR: string; DATABASE_URL: string };
let lease: Lease;
let db: Database;

beforeAll(async () => {
  env = { STANDPOINT_DATA_DIR: await mkdtemp(join(tmpdir(), "standpoint-cli-data-")), DATABASE_URL: "" };
  lease = await acquireDatabase(env.STANDPOINT_DATA_DIR);
  await migrate(lease.url);
  db = await openDatabase(lease.url);
});
afterAll(async () => {
  await closeDatabase(db);
  await lease.release();
  await rm(env.STANDPOINT_DATA_DIR, { recursive: true, force: true });
});

const verify = (...hashes: string[]) => runStandpoint(["verify", ...hashes], { env });

async function ingest(file: string, text: string, extractor?: string): Promise<void> {
  const source = readSource(file, Buffer.from(text));
  await ingestArticle(db, source, { ...extract(source), ...(extractor && { extractor }) });
}

const mapOf = async (country: string): Promise<FreshFrozen> => {
  const chart = CHARTS.get("stance-map");
  if (!chart) throw new Error("no map");
  const view = { ...DEFAULT_VIEW, on: "2025-06-01", known: "2025-06-01", country: [country] };
  return freeze(chart, db, view, { present: "2025-06-01", origin: "https://s.example" });
};

/** The same view as if another version of the charts had drawn it, with other bytes. */
function drawnByAnother(view: FreshFrozen): FreshFrozen {
  const content = view.content.replace(/"drawing":"[^"]+"/, '"drawing":"0"');
  const hash = createHash("sha256").update(content).digest("hex");
  const files = view.files.map((file) => ({ ...file, bytes: new Uint8Array([1, 2, 3]) }));
  return { ...view, content, hash, drawing: "0", files };
}

describe("verify", { timeout: 400_000 }, () => {
  it("proves a view, also after articles came in that give other rows for the same days", async () => {
    await withArticles({ "a.md": MACRON }, async (folder) => {
      expect((await runStandpoint(["ingest", folder], { env })).code).toBe(0);
    });
    const view = await mapOf("FRA");
    await keepFrozen(db, view, LIMITS);
    const once = await verify(view.hash);
    expect([once.code, once.out]).toEqual([0, expect.stringContaining("the same, byte for byte")]);
    expect(once.out).toContain("✓ the stored articles give the same rows");
    expect(once.out).toContain("1 of 1 cited articles say the same when they are read again");

    await ingest("b.md", MACRON.replace("id: macron", "id: earlier").replace("2025-03-27", "2025-03-01"));
    const again = await verify(view.hash);
    expect([again.code, again.out]).toEqual([0, expect.stringContaining("as stored when it was frozen give the same")]);
  });

  it("ends with 2 and names the versions that it would need", async () => {
    const drawn = drawnByAnother(await mapOf("FRA"));
    await keepFrozen(db, drawn, LIMITS);
    const other = await verify(drawn.hash);
    expect([other.code, other.out]).toEqual([2, expect.stringContaining("version 0 of the charts would be needed")]);

    await ingest("c.md", MACRON.replace("id: macron", "id: later").replace("2025-03-27", "2025-04-01"), "0.0.9");
    const read = await mapOf("FRA");
    await keepFrozen(db, read, LIMITS);
    const older = await verify(read.hash);
    expect([older.code, older.out]).toEqual([2, expect.stringContaining("extractor 0.0.9 would be needed")]);
  });

  it("ends with 1 where something is other than it was", async () => {
    const view = await mapOf("DEU");
    const [svg, ...files] = view.files;
    if (!svg) throw new Error("no file");
    await keepFrozen(db, { ...view, files: [{ ...svg, bytes: new Uint8Array([1]) }, ...files] }, LIMITS);
    const altered = await verify(view.hash);
    expect([altered.code, altered.out]).toEqual([
      1,
      expect.stringMatching(/NOT the same[\s\S]*✗ 6 of 7 files come out/),
    ]);

    const said = await mapOf("POL");
    // Not fewer rows: these the articles gave a moment before, which verify tries as well.
    const content = said.content.replace(/"stance":"[a-z]+"/, '"stance":"opposes"');
    expect(content).not.toBe(said.content);
    const hash = createHash("sha256").update(content).digest("hex");
    await keepFrozen(db, { ...said, content, hash }, LIMITS);
    const untrue = await verify(hash);
    expect([untrue.code, untrue.out]).toEqual([1, expect.stringContaining("✗ the stored articles give other rows")]);

    const nowhere = await verify("0".repeat(64));
    expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringContaining("no view was ever frozen")]);
  });
});
