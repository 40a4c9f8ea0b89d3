import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSource } from "@standpoint/core";
import { readGold } from "@standpoint/core/score";
import { article, closeDatabase, openDatabase } from "@standpoint/db";
import { withDatabase } from "@standpoint/db/server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { runCommandLine } from "../src/command-line";
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

describe("correct", { timeout: 240_000 }, () => {
  it("says what it changed, lists it, writes it as gold, and takes it back", async () => {
    const claim = (await claimsOf("macron"))[0] as { id: string; stance: string };
    const ran = await standpoint("correct", claim.id, "--stance", "open", "--reason", "He was asked.", "--by", "Ada");
    expect([ran.code, ran.out]).toEqual([
      0,
      "Correction 1: stance/FRA is open; the machine read supports.\nOn the map of today: FRA supports → open.\n",
    ]);
    const listed = await standpoint("correct", "--list");
    expect(listed.out).toMatch(
      /^1 {2}\d{4}-\d\d-\d\d by Ada {2}stance\/FRA in macron \([0-9a-f]{24}\): open; .* He was asked.\n$/,
    );

    await withArticles({}, async (folder) => {
      expect((await standpoint("correct", "--gold", folder)).out).toContain("1 corrected article");
      const gold = readGold("macron", JSON.parse(await readFile(join(folder, "macron.json"), "utf8")));
      expect(gold.stances).toMatchObject([{ country: "FRA", stance: "open" }]);
      const { file: _, ...source } = readSource("macron.md", await readFile(join(folder, "macron.md")));
      const { file: __, ...before } = readSource("a.md", new TextEncoder().encode(MACRON));
      expect(source).toEqual(before);
    });

    expect((await standpoint("correct", "--undo", "1")).out).toContain("FRA open → supports");
    expect((await standpoint("correct", "--list")).out).toContain("[undone on ");
  });

  it("says what is wrong with what it is asked", async () => {
    const wrong: [string[], string][] = [
      [[], "takes a claim's id"],
      [["x", "--stance", "maybe", "--reason", "y"], 'no stance "maybe"; there are supports, open'],
      [["x", "--condition", "none,ceasefire", "--reason", "y"], 'no condition "none"'],
      [["x", "--reject", "--stance", "open", "--reason", "y"], "--reject stands alone"],
      [["x", "--reason", "y"], "says what is right"],
      [["x", "--reject"], "needs a --reason"],
      [["--undo", "one"], "not a correction's number"],
    ];
    for (const [args, words] of wrong) {
      const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
      expect([args, await runCommandLine(["correct", ...args])]).toEqual([args, 1]);
      expect(said.mock.calls.join("")).toContain(words);
      said.mockRestore();
    }
    const unknown = await standpoint("correct", "x", "--reject", "--reason", "y");
    expect([unknown.code, unknown.err]).toEqual([1, "x: there is no such claim\n"]);
  });
});

async function claimsOf(id: string): Promise<{ id: string; stance: string }[]> {
  return withDatabase(env.STANDPOINT_DATA_DIR, undefined, async (url) => {
    const db = await openDatabase(url);
    const page = await article(db, id).finally(() => closeDatabase(db));
    return (page?.claims ?? []).map(({ claimId, stance }) => ({ id: claimId, stance }));
  });
}
