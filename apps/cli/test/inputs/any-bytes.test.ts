import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, it } from "vitest";
import { openInputs } from "../../src/inputs/open-inputs";
import { streamInputs } from "../../src/inputs/stream-inputs";
import { realNetwork } from "../../src/web/network";
import { collect } from "../collect";

/** What files of many articles begin with, so that the readers behind are reached. */
const BEGINNING = fc.constantFrom(
  "",
  '{"text":"One."}\n',
  '{"text":',
  "{\n",
  "text,title\n",
  'id;text\n"a;b\n',
  "title\ttext\n",
  "\ufeff",
  "---\n",
);
const PIECE = fc.constantFrom("\n", "\r\n", '"', ",", ";", "\t", "{", "}", '{"text":"Two."}', "\\", "\0", "é", "]");
const TAIL = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  fc.array(PIECE, { maxLength: 40 }).map((pieces) => Buffer.from(pieces.join(""))),
);
const BYTES = fc.tuple(BEGINNING, TAIL, fc.boolean(), fc.nat(40)).map(([start, tail, packed, cut]) => {
  const whole = Buffer.concat([Buffer.from(start), tail]);
  return packed ? gzipSync(whole).subarray(0, gzipSync(whole).length - cut) : whole;
});

/** An article has text; a bad input has its reason, in one line. */
function check(found: readonly [string, string][]): void {
  for (const [file, text] of found) {
    expect(file).not.toBe("");
    expect(text.trim()).not.toBe("");
    if (text.startsWith("! ")) expect(text).toMatch(/^! [^\n]{3,300}$/);
  }
}

it("whatever comes in by standard input, in whatever pieces, is articles or reasons", async () => {
  async function* pieces(bytes: Uint8Array, size: number) {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  await fc.assert(
    fc.asyncProperty(BYTES, fc.integer({ min: 1, max: 64 }), async (bytes, size) => {
      check(await collect(streamInputs("-", pieces(bytes, size), {})));
    }),
    { numRuns: 200 },
  );
});

it("so is whatever stands in a file, by whatever name", async () => {
  const folder = await mkdtemp(join(tmpdir(), "standpoint-bytes-"));
  const name = fc.constantFrom("a.jsonl", "a.jsonl.gz", "a.csv", "a.csv.gz", "a.ndjson", "a.md", "a.html", "a.docx");
  await fc.assert(
    fc.asyncProperty(name, BYTES, async (file, bytes) => {
      const path = join(folder, file);
      await writeFile(path, bytes);
      check(await collect((await openInputs([path], {}, realNetwork)).articles));
    }),
    { numRuns: 200 },
  );
  await rm(folder, { recursive: true });
});
