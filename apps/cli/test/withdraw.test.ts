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

describe("withdraw", { timeout: 240_000 }, () => {
  it("takes an article out, says so the second time, and does not let it in again", async () => {
    await withArticles({ "a.md": MACRON }, async (folder) => {
      expect((await runStandpoint(["ingest", folder], { env })).code).toBe(0);
      const once = await runStandpoint(["withdraw", "macron", "--reason", "Taken back by its outlet."], { env });
      expect([once.code, once.out]).toEqual([0, "macron: withdrawn\n"]);
      const twice = await runStandpoint(["withdraw", "macron", "--reason", "Another"], { env });
      expect([twice.code, twice.out]).toEqual([0, expect.stringContaining("already: Taken back by its outlet.")]);
      const again = await runStandpoint(["ingest", folder], { env });
      expect(again.code).toBe(0);
      expect(again.err).toContain("was withdrawn: Taken back by its outlet.");
    });
  });

  it("says which id it does not know, and asks for a reason", async () => {
    const unknown = await runStandpoint(["withdraw", "nowhere", "--reason", "x"], { env });
    expect([unknown.code, unknown.err]).toEqual([1, "nowhere: there is no such article\n"]);
    expect((await runStandpoint(["withdraw", "nowhere"], { env })).err).toContain("--reason");
    expect((await runStandpoint(["withdraw", "nowhere", "--reason", " "], { env })).code).toBe(1);
  });
});
