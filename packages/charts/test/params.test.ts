import { CONDITIONS, CONTRIBUTIONS, STANCES } from "@standpoint/core/codebook";
import { OUTLET_TIERS } from "@standpoint/db/outlet-tiers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW, parseView, toSearch, type View } from "../src/params";
import { REGIONS } from "../src/regions";

const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const words = <T>(list: readonly T[]) => fc.uniqueArray(fc.constantFrom(...list), { maxLength: 3 });
const text = (most: number) =>
  fc.string({ unit: "grapheme", maxLength: most }).map((value) => value.trim().slice(0, most).trim());
const views: fc.Arbitrary<View> = fc.record({
  country: words(["FRA", "GBR", "XKX", "NATO", "EU", "UN"]),
  on: fc.option(day),
  known: fc.option(day),
  compare: fc.option(day),
  stance: words(STANCES),
  condition: words(CONDITIONS),
  contribution: words(CONTRIBUTIONS),
  language: words(["en", "nl", "uk"]),
  outlet: words(["Le Monde", "NRC & Co", "Дзеркало тижня", "a=b?c#d+e"]),
  tier: words(OUTLET_TIERS),
  proposal: fc.option(text(30).filter((value) => value !== "")),
  region: fc.constantFrom(...REGIONS),
  from: fc.option(day),
  to: fc.option(day),
  lanes: fc.constantFrom("type" as const, "proposer" as const),
  q: text(40),
  axis: fc.constantFrom("linear" as const, "log" as const),
  group: fc.constantFrom("kind" as const, "by" as const, "when" as const),
  minConfidence: fc.integer({ min: 0, max: 100 }).map((value) => value / 100),
  lang: fc.constantFrom("en", "nl"),
  theme: fc.option(fc.constantFrom("light" as const, "dark" as const, "print" as const)),
  width: fc.option(fc.integer({ min: 200, max: 4000 })),
  scale: fc.constantFrom(1, 2, 2.5, 4),
  title: fc.constantFrom("on" as const, "off" as const),
  text: fc.constantFrom("live" as const, "paths" as const),
});

describe("parseView", () => {
  it("reads back every view that toSearch writes", () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parseView(new URLSearchParams(toSearch(view)))).toEqual({ view, errors: null });
      }),
    );
  });

  it("reads no parameters as the defaults, and writes those as nothing", () => {
    expect(parseView({})).toEqual({ view: DEFAULT_VIEW, errors: null });
    expect(toSearch(DEFAULT_VIEW)).toBe("");
  });

  it("takes the first of a parameter given twice, from either input", () => {
    expect(parseView(new URLSearchParams("on=2025-01-01&on=2026-01-01")).view?.on).toBe("2025-01-01");
    expect(parseView({ on: ["2025-01-01", "2026-01-01"] }).view?.on).toBe("2025-01-01");
  });

  it("passes over strangers and empty parameters", () => {
    expect(parseView({ utm_source: "x", on: "" }).view).toEqual(DEFAULT_VIEW);
  });

  it.each([
    ["on=2025-02-30", "on"],
    ["on=yesterday", "on"],
    ["known=2025-3-1", "known"],
    ["width=199", "width"],
    ["width=4001", "width"],
    ["width=300.5", "width"],
    ["scale=5", "scale"],
    ["stance=supports,maybe", "maybe"],
    ["tier=agency,tabloid", "tabloid"],
    ["country=FRANCE", "FRANCE"],
    ["min-confidence=2", "min-confidence"],
    ["axis=sqrt", "axis"],
    ["theme=blue", "theme"],
  ])("says in words what is wrong with %s", (search, named) => {
    const { view, errors } = parseView(new URLSearchParams(search));
    expect(view).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toContain(named);
  });

  it("keeps commas of lists readable in the address", () => {
    expect(toSearch({ stance: ["supports", "open"], on: "2025-03-27" })).toBe("?on=2025-03-27&stance=supports,open");
  });
});
