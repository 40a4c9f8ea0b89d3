import { DEFAULT_VIEW } from "@standpoint/charts/params";
import { english } from "@standpoint/words/english";
import { describe, expect, it } from "vitest";
import { makeParts } from "../../src/share/make-parts";
import type { Sharing } from "../../src/share/sharing";

const origin = "https://standpoint.example";
const days = { on: "2025-03-27", known: "2025-03-27" };
const live: Sharing = {
  words: english,
  origin,
  chart: "stance-map",
  title: "Where countries stand",
  description: "Two countries back a force. One rejects it.",
  view: DEFAULT_VIEW,
  days,
  size: { width: 760, height: 640 },
  pictureSize: { width: 760, height: 600 },
  page: `${origin}/`,
  extensions: ["svg", "png", "pdf", "csv", "json", "xlsx", "meta.json"],
  citation: { chart: "stance-map", title: "Where", issued: "2025-03-27", url: `${origin}/`, accessed: "2026-11-28" },
  frozen: null,
};

const addressesIn = (of: Sharing) => {
  const parts = makeParts(of);
  const texts = parts.flatMap(({ copyables }) => copyables.map(({ text }) => text)).join("\n");
  return [
    ...parts.flatMap(({ downloads }) => downloads.map(({ href }) => href)),
    ...(texts.match(/https?:[^\s"<)}\\]+/g) ?? []),
  ];
};

describe("makeParts", () => {
  it("leads to files of the day shown, also where that is today", () => {
    const files = addressesIn(live).filter((address) => address.includes("/charts/"));
    expect(files.length).toBeGreaterThan(8);
    for (const file of files) expect(file.replaceAll("&amp;", "&")).toContain("on=2025-03-27&known=2025-03-27");
  });

  it("leads to nothing but the frozen version, once that is shared", () => {
    const frozen = `${origin}/frozen/${"a".repeat(64)}`;
    const addresses = addressesIn({ ...live, frozen, page: frozen, citation: { ...live.citation, url: frozen } });
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect(address).toMatch(new RegExp(`^${frozen}(/|\\.|$)`));
  });

  it("offers each file of a frozen version once a tab, as it has no other form of it", () => {
    for (const { downloads } of makeParts({ ...live, frozen: `${origin}/frozen/a` }))
      expect(new Set(downloads.map(({ href }) => href)).size).toBe(downloads.length);
  });
});
