import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { streamInputs } from "../../src/inputs/stream-inputs";
import { collect } from "../collect";

/** The content in pieces of three bytes, as a slow pipe gives it. */
async function* pieces(content: string | Uint8Array) {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += 3) yield bytes.subarray(at, at + 3);
}
const read = (content: string | Uint8Array) => collect(streamInputs("-", pieces(content), {}));
const LINES = '{"text":"One."}\n{"text":"Two."}\n';

describe("what comes without a name", () => {
  it.each([
    ["one article", "Just a text, with id and text in it.", [["-", "Just a text, with id and text in it."]]],
    ["Markdown", "---\nid: x\n---\nText.", [["-", "Text."]]],
    [
      "lines of JSON",
      LINES,
      [
        ["-:1", "One."],
        ["-:2", "Two."],
      ],
    ],
    [
      "a table",
      "id,text\nx,One.\ny,Two.\n",
      [
        ["-:2", "One."],
        ["-:3", "Two."],
      ],
    ],
    [
      "packed lines",
      gzipSync(LINES),
      [
        ["-:1", "One."],
        ["-:2", "Two."],
      ],
    ],
    ["a packed article", gzipSync("Text."), [["-", "Text."]]],
    ["nothing", "", [["-", "! the article has no text"]]],
  ])("%s is told by how it begins", async (_, content, expected) => {
    expect(await read(content)).toEqual(expected);
  });
});
