import { describe, expect, it } from "vitest";
import { oembedAddress, oembedXml, readLimit } from "../../src/share/oembed";

describe("oembedXml", () => {
  it("escapes the code within", () => {
    const answer = { type: "rich", version: "1.0", title: "A & B", html: '<iframe src="?a&b">', width: 1, height: 2 };
    const rest = { author_name: "S", author_url: "u", provider_name: "S", provider_url: "u", cache_age: 1 };
    const text = oembedXml({ ...answer, ...rest } as Parameters<typeof oembedXml>[0]);
    expect(text).toContain("<version>1.0</version><title>A &amp; B</title>");
    expect(text).toContain('<html>&lt;iframe src="?a&amp;b"&gt;</html>');
  });
});

describe("readLimit", () => {
  it("reads whole pixels and refuses the rest", () => {
    expect([null, "", "600", "0", "-5", "1.5", "wide", "9999999999"].map(readLimit)).toEqual([
      undefined,
      undefined,
      600,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("oembedAddress", () => {
  it("carries the address as one parameter", () => {
    expect(oembedAddress("https://s.example", "https://s.example/?on=2025-03-27&country=FRA", "xml")).toBe(
      "https://s.example/oembed?url=https%3A%2F%2Fs.example%2F%3Fon%3D2025-03-27%26country%3DFRA&format=xml",
    );
  });
});
