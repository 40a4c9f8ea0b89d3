import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extract, readSource } from "@standpoint/core";
import { readGold } from "@standpoint/core/score";
import { article, closeDatabase, ingestArticle, openDatabase } from "@standpoint/db";
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

describe("reextract", { timeout: 240_000 }, () => {
  it("reads what an older extractor read, says what that changes, and switches only when told to", async () => {
    await ingestMisread();
    const tried = await standpoint("reextract");
    expect([tried.code, tried.out]).toEqual([0, expect.stringContaining("FRA: declines → supports\nNot switched.")]);
    expect(await claimsOf("later")).toMatchObject([{ stance: "declines" }]);
    expect((await standpoint("reextract", "--yes")).out).toMatch(
      /^Switching 1 article .*\n.*\n.*FRA: .*\nSwitched.\n$/,
    );
    expect(await claimsOf("later")).toMatchObject([{ stance: "supports" }]);
    expect((await standpoint("reextract", "--yes")).out).toMatch(/^Every stored article is read by extractor /);
  });
});

describe("export and import", { timeout: 240_000 }, () => {
  it("give the same database again, and the same files from that", async () => {
    await withArticles({}, async (folder) => {
      const [first, second] = [join(folder, "first"), join(folder, "second")];
      const other = { STANDPOINT_DATA_DIR: join(folder, "data"), DATABASE_URL: "" };
      expect(await standpoint("export", first)).toMatchObject({ code: 0, err: "" });
      expect((await standpoint("export", first)).err).toContain("the folder is not empty");
      expect(await runStandpoint(["import", first], { env: other })).toMatchObject({ code: 0, err: "" });
      expect((await runStandpoint(["import", first], { env: other })).err).toContain("the database is not empty");
      await runStandpoint(["export", second], { env: other });
      for (const file of await readdir(first)) {
        expect([file, await readFile(join(second, file), "utf8")]).toEqual([
          file,
          await readFile(join(first, file), "utf8"),
        ]);
      }
      expect(await readFile(join(first, "article_version.csv"), "utf8")).toContain("macron");
    });
  });

  it("refuse what is damaged, not finished or newer, in words", async () => {
    await withArticles({}, async (folder) => {
      const dump = join(folder, "dump");
      await standpoint("export", dump);
      const manifest = await readFile(join(dump, "manifest.json"), "utf8");
      const refusal = async () => {
        const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
        expect(await runCommandLine(["import", dump])).toBe(1);
        const words = said.mock.calls.join("");
        said.mockRestore();
        return words;
      };
      await writeFile(join(dump, "manifest.json"), manifest.replace('"version": 1', '"version": 2'));
      expect(await refusal()).toContain("a newer version of this program wrote it (form 2)");
      await writeFile(join(dump, "manifest.json"), manifest);
      await appendFile(join(dump, "article.jsonl"), " ");
      expect(await refusal()).toContain("article.jsonl is damaged");
      await rm(join(dump, "article.jsonl"));
      expect(await refusal()).toContain("article.jsonl is missing");
      await rm(join(dump, "manifest.json"));
      expect(await refusal()).toContain("not finished: manifest.json is missing");
    });
  });
});

/** Stores an article as an older extractor might have misread it. */
async function ingestMisread(): Promise<void> {
  const text = MACRON.replace("id: macron", "id: later").replace("2025-03-27", "2025-04-01");
  const source = readSource("later.md", new TextEncoder().encode(text));
  const reading = extract(source);
  const stances = reading.stances.map((one) => ({ ...one, stance: "declines" as const }));
  await withDatabase(env.STANDPOINT_DATA_DIR, undefined, async (url) => {
    const db = await openDatabase(url);
    const stored = ingestArticle(db, source, { ...reading, stances, extractor: "0.0.1" });
    await stored.finally(() => closeDatabase(db));
  });
}

async function claimsOf(id: string): Promise<{ id: string; stance: string }[]> {
  return withDatabase(env.STANDPOINT_DATA_DIR, undefined, async (url) => {
    const db = await openDatabase(url);
    const page = await article(db, id).finally(() => closeDatabase(db));
    return (page?.claims ?? []).map(({ claimId, stance }) => ({ id: claimId, stance }));
  });
}
