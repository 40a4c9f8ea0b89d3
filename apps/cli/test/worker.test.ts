import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { binary, runStandpoint } from "./run-standpoint";
import { MACRON, withArticles } from "./with-articles";

let env: { STANDPOINT_DATA_DIR: string; DATABASE_URL: string };

beforeAll(async () => {
  env = { STANDPOINT_DATA_DIR: await mkdtemp(join(tmpdir(), "standpoint-worker-")), DATABASE_URL: "" };
});
afterAll(() => rm(env.STANDPOINT_DATA_DIR, { recursive: true, force: true }));

/** The table at the end, by its columns. */
function table(out: string): Record<string, number> {
  const [head = "", row = ""] = out.trim().split("\n");
  const numbers = row.trim().split(/\s+/).map(Number);
  return Object.fromEntries(
    head
      .trim()
      .split(/\s+/)
      .map((name, index) => [name, numbers[index] ?? Number.NaN]),
  );
}

const lines = (name: string, count: number) =>
  Array.from({ length: count }, (_, i) =>
    JSON.stringify({
      id: `${name}-${i}`,
      language: "en",
      text: `${MACRON.split("---\n")[2]} It was day ${i} of ${name}.`,
    }),
  ).join("\n");

describe("a queue on the embedded database", { timeout: 400_000 }, () => {
  it("takes articles in for a worker, which stores them; the same again is queued no more", async () => {
    await withArticles({ "a.md": MACRON, "b.txt": new Uint8Array([0, 1]) }, async (folder) => {
      const queued = await runStandpoint(["ingest", "--queue", folder], { env });
      expect(queued.code).toBe(1);
      expect(table(queued.out)).toMatchObject({ new: 0, rejected: 1, queued: 1 });
      const worked = await runStandpoint(["worker", "--until-empty"], { env });
      expect([worked.code, table(worked.out)]).toMatchObject([0, { new: 1, rejected: 0 }]);
      const again = await runStandpoint(["ingest", "--queue", `${folder}/a.md`], { env });
      expect(table(again.out)).toMatchObject({ unchanged: 1 });
      expect((await runStandpoint(["ingest", `${folder}/a.md`], { env })).out).toBe(again.out);
    });
  });

  it("loses nothing by kill -9, and gives back what was not begun when told to end", async () => {
    await withArticles({ "many.jsonl": lines("many", 60) }, async (folder) => {
      await runStandpoint(["ingest", "--queue", `${folder}/many.jsonl`], { env });
      await interrupted("SIGKILL");
      const { out } = await interrupted("SIGTERM", "--take-over");
      const rest = await runStandpoint(["worker", "--until-empty", "--take-over"], { env });
      expect(out).toContain("new");
      expect(rest.code).toBe(0);
      const check = await runStandpoint(["ingest", "--json", `${folder}/many.jsonl`], { env });
      const outcomes = check.out
        .trim()
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line).outcome);
      expect(outcomes).toEqual(Array.from({ length: 60 }, () => "unchanged"));
    });
  });

  it("says what was laid aside, and knows no job by another name", async () => {
    const none = await runStandpoint(["worker", "--dead"], { env });
    expect(none).toMatchObject({ code: 0, out: "Nothing was laid aside.\n" });
    expect((await runStandpoint(["worker", "--retry"], { env })).out).toBe("0 put back into the queue\n");
    const wrong = await runStandpoint(["worker", "--retry", "everything"], { env });
    expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('"everything" is no job') });
  });
});

/** Starts a worker and sends it the signal when it is at work. */
function interrupted(signal: NodeJS.Signals, ...options: string[]): Promise<{ code: number | null; out: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [binary, "worker", ...options], { env: { ...process.env, ...env } });
    let out = "";
    child.stdout.on("data", (part: Buffer) => {
      out += part;
    });
    child.stderr.on("data", (part: Buffer) => {
      if (part.includes("Takes what waits")) setTimeout(() => child.kill(signal), 500);
    });
    child.on("close", (code) => resolve({ code, out }));
  });
}
