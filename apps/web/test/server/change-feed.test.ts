import { readFeed } from "@standpoint/core";
import type { Change } from "@standpoint/db";
import { english } from "@standpoint/words/english";
import { describe, expect, it } from "vitest";
import { changeFeed, changeId, FEED_FORMATS } from "../../src/server/change-feed";

const claim: Change["claim"] = {
  articleId: "https://example.org/a?b=1&c=2",
  claimId: "0123456789abcdef01234567",
  title: "A title",
  outlet: "Der <Spiegel> & Söhne",
  url: "https://example.org/a?b=1&c=2",
  published: "2025-03-10",
  language: "en",
  isBrief: false,
  quote: 'France <b>will</b> send "troops" ]]> & more\u0001\ud800.',
  before: "It was said in Paris. ",
  after: " Nobody else spoke.",
  outletTier: null,
  alsoIn: [],
  corrected: null,
  holder: "FRA",
  stance: "supports",
  date: "2025-03-10",
  datePrecision: "day",
  day: "2025-03-10",
  knownSince: "2025-03-11",
  actors: ["Emmanuel Macron"],
  office: "head",
  conditions: [],
  contribution: [],
  confidence: 0.9,
  trace: [],
  extractor: "0.1.0",
};
const change: Change = {
  holder: "FRA",
  day: "2025-03-10",
  before: "open",
  stance: "supports",
  contested: false,
  claim,
};
const first: Change = { ...change, day: "2025-01-10", before: null, stance: "open" };
const read = (written: string) => readFeed("https://standpoint.example/", new TextEncoder().encode(written));
const about = { holders: [], origin: "https://standpoint.example", known: "2026-01-01", words: english };

describe.each(["atom", "rss", "json"] as const)("as %s", (format) => {
  const written = FEED_FORMATS[format].write(changeFeed([change, first], about));

  it("is read by a reader of feeds, each change with its own address", async () => {
    const { title, entries } = await read(written);
    expect(title).toBe("Standpoint: what changed (all countries)");
    expect(entries.map((entry) => [entry.title, entry.url])).toEqual([
      ["France: supports, before: open", "https://standpoint.example/countries/FRA?on=2025-03-10"],
      ["France: open", "https://standpoint.example/countries/FRA?on=2025-01-10"],
    ]);
  });

  it("carries the quote as text, never as markup, and nothing that its form cannot hold", () => {
    expect(written).toContain("Nobody else spoke.");
    expect(written).not.toContain("<b>will");
    for (const sign of ["\\u0001", "\u0001", "\ud800"]) expect(written).not.toContain(sign);
  });

  it("names the changes for ever the same", () => {
    for (const one of [change, first]) expect(written).toContain(changeId(one));
    expect(changeId(change)).toBe("urn:uuid:957bf6cd-5a50-86c6-a11b-2ea1cb2843ee");
  });

  it("is the same for the same changes, whenever it is asked for", () => {
    expect(FEED_FORMATS[format].write(changeFeed([change, first], { ...about, known: "2026-02-02" }))).toBe(written);
  });

  it("is a feed without entries, too", async () => {
    const empty = FEED_FORMATS[format].write(changeFeed([], { ...about, holders: ["ISL"] }));
    expect(await read(empty)).toMatchObject({ title: "Standpoint: what changed (Iceland)", entries: [] });
  });
});

it("says in Atom when each came to be known, and the whole when the last did", () => {
  const atom = changeFeed([change], about).atom1();
  expect(atom.match(/<updated>[^<]+/g)).toEqual([
    "<updated>2025-03-11T00:00:00.000Z",
    "<updated>2025-03-11T00:00:00.000Z",
  ]);
  expect(atom).toContain('rel="self" href="https://standpoint.example/changes.atom"');
});

it("gives a change another name only where holder, day or stance is another", () => {
  const better = { ...change, before: null, claim: { ...claim, claimId: "f", knownSince: "2025-04-01" } };
  expect(changeId(better)).toBe(changeId(change));
  const names = [change, first, { ...change, holder: "POL" }, { ...change, stance: "opposes" } as const].map(changeId);
  expect(new Set(names).size).toBe(4);
});
