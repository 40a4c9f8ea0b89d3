import { symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { expect, it, vi } from "vitest";
import { runStandpoint } from "./run-standpoint";
import { MACRON, withArticles } from "./with-articles";

const MB = 1024 * 1024;

vi.setConfig({ testTimeout: 400_000 });

/** A zip file with one entry that unpacks into far more than it says at its end, or than any Word file has. */
function zipBomb(name: string, unpacked: number): Buffer {
  const body = deflateRawSync(Buffer.alloc(unpacked));
  const entry = Buffer.from(name);
  const head = (signature: number, length: number) => {
    const bytes = Buffer.alloc(length);
    bytes.writeUInt32LE(signature, 0);
    return bytes;
  };
  const local = head(0x04034b50, 30);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(body.length, 18);
  local.writeUInt32LE(unpacked, 22);
  local.writeUInt16LE(entry.length, 26);
  const listed = head(0x02014b50, 46);
  listed.writeUInt16LE(8, 10);
  listed.writeUInt32LE(body.length, 20);
  listed.writeUInt32LE(unpacked, 24);
  listed.writeUInt16LE(entry.length, 28);
  const end = head(0x06054b50, 22);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(listed.length + entry.length, 12);
  end.writeUInt32LE(local.length + entry.length + body.length, 16);
  return Buffer.concat([local, entry, body, listed, entry, end]);
}

/** File by file what is wrong with it, and what is said of it. */
const BAD: readonly [name: string, content: string | Uint8Array, reason: RegExp][] = [
  ["cut.pdf", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 ob", /a broken PDF/],
  ["huge.html", Buffer.alloc(50 * MB, "<p>word</p>"), /50\.0 MB is more than an article/],
  ["bomb.docx", zipBomb("word/document.xml", 200 * MB), /unpacks into more than 64 MB/],
  ["latin.txt", Buffer.from([0x63, 0x61, 0x66, 0xe9]), /not valid UTF-8/],
  ["nul.md", "---\nid: nul\n---\nBefore\0after", /not text but binary data/],
  ["deep.html", `<html><body>${"<div>".repeat(20_000)}x`, /nested/],
  ["empty.md", "", /no text/],
  ["lines.jsonl", `{"text":"A line that is one."}\n{"text":\n`, /not a line of JSON/],
  ["packed.jsonl.gz", Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3]), /unpacked/],
];

it("of a folder of bad files each is told with its reason in a line, and every good one comes in", async () => {
  const files = Object.fromEntries(BAD.map(([name, content]) => [name, content]));
  await withArticles(
    { ...files, "aa.md": MACRON, "zz.md": MACRON.replace("id: macron", "id: last") },
    async (folder) => {
      await symlink(folder, join(folder, "loop"));
      const data = join(folder, ".data");
      const { code, out, err } = await runStandpoint(["ingest", "--json", folder], {
        env: { STANDPOINT_DATA_DIR: data },
      });
      expect(code).toBe(1);
      const ends = out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(
        ends
          .filter(({ outcome }) => outcome === "new" || outcome === "duplicate")
          .map(({ id }) => id)
          .sort(),
      ).toEqual(["last", "macron", expect.stringMatching(/^sha256/)]);
      const lines = err
        .trim()
        .split("\n")
        .filter((line) => !isProgress(line));
      for (const [name, , reason] of BAD) {
        const said = lines.filter((line) => line.startsWith(join(folder, name)));
        expect([name, ...said]).toEqual([name, expect.stringMatching(reason)]);
      }
      expect(lines).toContain(`${join(folder, "loop")}: is a link to a folder that holds it`);
      expect(lines).toHaveLength(BAD.length + 1);
      expect(err).not.toMatch(/\n\s+at /);
    },
  );
});

/** On a slow machine a line tells now and then how far it is. */
const isProgress = (line: string) => /^\s*\d+ articles, /.test(line);

it("a server on this machine is never asked, named outright or led to, and an address that is none of a feed says so", () =>
  withArticles({}, async (folder) => {
    let asked = 0;
    const server = createServer((_, answer) => {
      asked += 1;
      answer.end("secret");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await writeFile(join(folder, "a.md"), MACRON);
    const addresses = [`http://127.0.0.1:${port}/`, `http://localhost:${port}/a`, `http://[::1]:${port}/`];
    const { code, err } = await runStandpoint(["extract", ...addresses, join(folder, "a.md")]);
    await new Promise((resolve) => server.close(resolve));
    expect([code, asked]).toEqual([1, 0]);
    expect(err.trim().split("\n")).toHaveLength(3);
    for (const line of err.trim().split("\n")) expect(line).toMatch(/no public address/);
  }));
