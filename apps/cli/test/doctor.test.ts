import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fontsIn } from "../src/doctor/fonts";
import { runStandpoint } from "./run-standpoint";
import { withArticles } from "./with-articles";

type Finding = { readonly name: string; readonly says: string; readonly todo?: string };

async function findings(
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; of: (name: string) => Finding; text: string }> {
  const ran = await runStandpoint(["doctor", "--json"], { env });
  const { findings } = JSON.parse(ran.out) as { findings: Finding[] };
  const of = (name: string) => findings.find((finding) => finding.name === name) as Finding;
  return { code: ran.code, of, text: ran.out + ran.err };
}

describe("doctor", () => {
  it("finds nothing wrong with a place where nothing has run yet, and makes nothing there", () =>
    withArticles({}, async (folder) => {
      const { code, of } = await findings({ STANDPOINT_DATA_DIR: join(folder, "new"), PORT: "48631" });
      expect(code).toBe(0);
      expect(of("Data folder").says).toContain("not made yet");
      expect(of("Database").says).toContain("not made yet");
      expect(of("Fonts")).toEqual({ name: "Fonts", says: "4 for PNG and PDF files" });
    }));

  it("says of a font that is away, or of a kind that draws no text, what to do about it", () =>
    withArticles({ "web.woff2": "wOF2 and so on", "empty.ttf": "" }, async (folder) => {
      const of = (file: string) => fontsIn([join(folder, file)]);
      expect(of("gone.ttf")).toMatchObject({ says: expect.stringMatching(/gone[.]ttf cannot be read: /) });
      for (const file of ["web.woff2", "empty.ttf"])
        expect(of(file)).toMatchObject({ says: expect.stringContaining(`${file} is no TrueType font`) });
      for (const file of ["gone.ttf", "web.woff2", "empty.ttf"]) expect(of(file).todo).toContain("npm start");
    }));

  it("says of each thing that is wrong what to do about it, and nothing of what is secret", () =>
    withArticles({ file: "in the way" }, async (folder) => {
      const server = createServer((_, answer) => answer.end("another"));
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const { port } = server.address() as AddressInfo;
      const { code, of, text } = await findings({
        STANDPOINT_DATA_DIR: join(folder, "file"),
        DATABASE_URL: "postgresql://standpoint:kestrel-under-water@127.0.0.1:9/news",
        PORT: String(port),
        STANDPOINT_URL: "standpoint.example",
        STANDPOINT_TOKEN: "short-owl",
      });
      await new Promise((resolve) => server.close(resolve));
      expect(code).toBe(1);
      expect(of("Data folder").todo).toContain("STANDPOINT_DATA_DIR");
      expect(of("Database")).toMatchObject({ says: expect.stringContaining("127.0.0.1:9") });
      expect(of("Database").todo).toContain("DATABASE_URL");
      expect(of("Port").todo).toContain("PORT=");
      expect(of("Address").todo).toContain("https://");
      expect(of("Writing").todo).toContain("openssl rand");
      expect(text).not.toMatch(/kestrel-under-water|short-owl/);
    }));

  it("tells the site from another program on its port", async () => {
    const server = createServer((_, answer) => answer.end(JSON.stringify({ status: "ok", live: true })));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const { of } = await findings({ PORT: String(port) });
    await new Promise((resolve) => server.close(resolve));
    expect(of("Port")).toEqual({ name: "Port", says: `${port}: the site runs there` });
  });
});

describe("LOG_LEVEL", () => {
  it("makes standard error a log of JSON lines without the database's password", () =>
    withArticles({}, async (folder) => {
      const env = { LOG_LEVEL: "info", DATABASE_URL: "postgresql://standpoint:kestrel-under-water@127.0.0.1:9/news" };
      const { code, err } = await runStandpoint(["ingest", folder], { env });
      expect(code).toBe(1);
      const lines = err
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(lines.at(-1)).toMatchObject({ level: "error", name: "cli", msg: expect.stringContaining("127.0.0.1:9") });
      expect(err).not.toContain("kestrel");
    }));
});
