import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runStandpoint } from "./run-standpoint";
import { MACRON, withArticles } from "./with-articles";

let env: { STANDPOINT_DATA_DIR: string; DATABASE_URL: string };

beforeAll(async () => {
  env = { STANDPOINT_DATA_DIR: await mkdtemp(join(tmpdir(), "standpoint-cli-data-")), DATABASE_URL: "" };
});
afterAll(() => rm(env.STANDPOINT_DATA_DIR, { recursive: true, force: true }));

/** The numbers of the table at the end: new, unchanged, updated, duplicate, rejected, unsupported. */
const numbers = (out: string) => (out.trim().split("\n")[1] ?? "").trim().split(/\s+/).map(Number);

describe("ingest", { timeout: 240_000 }, () => {
  it("loads what is new, once, and counts what it could not read", async () => {
    const files = { "a.md": MACRON, "b.txt": new Uint8Array([0, 1]), "c.md": "---\nid: fi\nlanguage: fi\n---\nSuomi." };
    await withArticles(files, async (folder) => {
      const first = await runStandpoint(["ingest", folder], { env });
      expect(first.code).toBe(1);
      expect(first.err).toContain(`${folder}/b.txt: `);
      expect(numbers(first.out)).toEqual([2, 0, 0, 0, 1, 1]);
      const second = await runStandpoint(["ingest", `${folder}/a.md`, `${folder}/c.md`], { env });
      expect(second.code).toBe(0);
      expect(numbers(second.out)).toEqual([0, 2, 0, 0, 0, 1]);
    });
  });

  it("keeps an altered article as a new version", async () => {
    const { out } = await runStandpoint(["ingest", "-"], { env, input: `${MACRON}He said so twice.\n` });
    expect(numbers(out)).toEqual([0, 0, 1, 0, 0, 0]);
  });

  it("says one line where no database answers, without the password", async () => {
    const away = { ...env, DATABASE_URL: "postgresql://someone:secret@127.0.0.1:9/none" };
    const { code, err } = await runStandpoint(["ingest", "-"], { env: away, input: MACRON });
    expect(code).toBe(1);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).not.toContain("secret");
  });
});

describe("doctor", { timeout: 240_000 }, () => {
  it("finds the database and says what is in it", async () => {
    const { code, out } = await runStandpoint(["doctor"], { env });
    expect(code).toBe(0);
    expect(out).toMatch(/Database\s+embedded, reachable, 2 articles/);
  });
});
