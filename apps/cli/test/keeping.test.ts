import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runStandpoint } from "./run-standpoint";
import { MACRON, withArticles } from "./with-articles";

let env: { STANDPOINT_DATA_DIR: string; DATABASE_URL: string };

beforeAll(async () => {
  env = { STANDPOINT_DATA_DIR: await mkdtemp(join(tmpdir(), "standpoint-cli-data-")), DATABASE_URL: "" };
  await withArticles({ "a.md": MACRON }, (folder) => runStandpoint(["ingest", folder], { env }));
}, 240_000);
afterAll(() => rm(env.STANDPOINT_DATA_DIR, { recursive: true, force: true }));

const standpoint = (...args: string[]) => runStandpoint(args, { env });

describe("check", { timeout: 240_000 }, () => {
  it("says that nothing differs", async () => {
    const ran = await standpoint("check");
    expect([ran.code, ran.out]).toEqual([0, "No difference: what is stored is what the claims give.\n"]);
  });
});
