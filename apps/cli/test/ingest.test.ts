import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { binary, runStandpoint } from "./run-standpoint";
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
    expect(out).toMatch(/Database\s+embedded, reachable, up to date, 2 articles/);
  });
});

/** Articles enough to be in the middle of. */
const lines = (name: string, count: number) =>
  Array.from({ length: count }, (_, i) =>
    JSON.stringify({
      id: `${name}-${i}`,
      language: "en",
      text: `${MACRON.split("---\n")[2]} It was day ${i} of ${name}.`,
    }),
  ).join("\n");

/** The objects of --json whose line has arrived whole. */
const objects = (out: string) =>
  out
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { id?: string; outcome?: string; total?: Record<string, number> });

/** Starts to load the file and sends the signal when so many articles are acknowledged. */
function interrupted(file: string, acknowledged: number, signal: NodeJS.Signals) {
  return new Promise<{ code: number | null; out: string }>((resolve) => {
    const child = spawn(process.execPath, [binary, "ingest", "--json", file], { env: { ...process.env, ...env } });
    let out = "";
    let sent = false;
    child.stdout.on("data", (part: Buffer) => {
      out += part;
      if (sent || objects(out).length < acknowledged) return;
      sent = child.kill(signal);
    });
    child.on("close", (code) => resolve({ code, out }));
  });
}

describe("a large ingest", { timeout: 240_000 }, () => {
  it("can be tried dry, with no trace", async () => {
    const dry = { ...env, STANDPOINT_DATA_DIR: join(env.STANDPOINT_DATA_DIR, "never") };
    await withArticles({ "a.jsonl": lines("dry", 3), "b.md": "---\n" }, async (folder) => {
      const { code, out, err } = await runStandpoint(["ingest", "--dry-run", "--limit", "2", folder], { env: dry });
      expect([code, numbers(out)]).toEqual([0, [2, 0, 0, 0, 0, 0]]);
      expect(err).toBe("");
      expect(existsSync(dry.STANDPOINT_DATA_DIR)).toBe(false);
    });
  });

  it("killed in the middle keeps what it acknowledged, and the next brings the rest, once each", async () => {
    await withArticles({ "a.jsonl": lines("killed", 40) }, async (folder) => {
      const file = `${folder}/a.jsonl`;
      const first = objects((await interrupted(file, 5, "SIGKILL")).out);
      expect(first.length).toBeGreaterThanOrEqual(5);
      expect(first.length).toBeLessThan(40);
      const second = await runStandpoint(["ingest", "--json", "--jobs", "2", file], { env });
      const ends = new Map(objects(second.out).map(({ id, outcome }) => [id, outcome]));
      for (const { id } of first) expect(ends.get(id)).toBe("unchanged");
      expect(objects(second.out).at(-1)?.total).toMatchObject({ updated: 0, rejected: 0 });
      expect(ends.size).toBe(41);
    });
  });

  it("told to end brings what is under way to its end, and says what it did", async () => {
    await withArticles({ "a.jsonl": lines("ended", 1000) }, async (folder) => {
      const { code, out } = await interrupted(`${folder}/a.jsonl`, 5, "SIGTERM");
      expect(code).toBe(143);
      const total = objects(out).at(-1)?.total ?? {};
      expect((total.new ?? 0) + (total.duplicate ?? 0)).toBe(objects(out).length - 1);
      expect(objects(out).length).toBeLessThan(1001);
    });
  });
});
