import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runStandpoint } from "./run-standpoint";
import { MACRON, withArticles } from "./with-articles";

const oneLine = /^standpoint: [^\n]+\n$/;

describe("the command line", () => {
  it.each([
    [["no-such-command"]],
    [["extract", "--no-such-flag", "-"]],
    [["extract"]],
    [["extract", "--format", "xml", "-"]],
    [["extract", "--min-confidence", "2", "-"]],
  ])("answers %j with one line and exit 1", async (args) => {
    const { code, out, err } = await runStandpoint(args);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(oneLine);
  });

  it("helps with exit 0", async () => {
    const { code, out } = await runStandpoint(["--help"]);
    expect(code).toBe(0);
    for (const command of ["extract", "eval", "ingest", "doctor"]) expect(out).toContain(command);
  });

  it("works from another folder", async () => {
    await withArticles({ "a.md": MACRON }, async (cwd) => {
      const { code, out } = await runStandpoint(["extract", "a.md"], { cwd });
      expect(code).toBe(0);
      expect(JSON.parse(out).file).toBe("a.md");
    });
  });

  it("ends without a word when its reader has seen enough", async () => {
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`${i}.md`, MACRON.repeat(3)]));
    await withArticles(files, async (folder) => {
      const binary = fileURLToPath(new URL("../bin/standpoint.mjs", import.meta.url));
      const child = spawn(process.execPath, [binary, "extract", folder], { stdio: ["ignore", "pipe", "pipe"] });
      let err = "";
      child.stderr.on("data", (part) => {
        err += part;
      });
      child.stdout.once("data", () => child.stdout.destroy());
      const code = await new Promise((resolve) => child.once("close", resolve));
      expect({ code, err }).toEqual({ code: 0, err: "" });
    });
  });
});
