import { describe, expect, it } from "vitest";
import { CHARTS } from "../src";
import { DEFAULT_VIEW } from "../src/params";

it("publishes the contract's charts", () => {
  expect([...CHARTS.keys()]).toEqual([
    "stance-map",
    "proposal-timeline",
    "force-sizes",
    "stance-matrix",
    "stance-counts",
    "country-history",
  ]);
});

describe.each([...CHARTS])("%s", (name, { refuse, example, page }) => {
  it("can be drawn for its example, and has a page for it", () => {
    const view = { ...DEFAULT_VIEW, ...example };
    expect(refuse(view)).toBeNull();
    expect(page({ ...view, on: "2025-03-27" })).toMatch(/^\/[a-zA-Z/-]*\?on=2025-03-27(#[a-z]+)?$/);
  });

  it("refuses a country that there is not", () => {
    expect(refuse({ ...DEFAULT_VIEW, country: ["FRA", "ZZZ"] })).toEqual({
      status: 404,
      words: 'There is no country "ZZZ".',
    });
  });

  it("asks for a country only where it is about one", () => {
    const refused = refuse(DEFAULT_VIEW);
    expect(refused?.status).toBe(name === "country-history" ? 400 : undefined);
    expect(refuse({ ...DEFAULT_VIEW, country: ["FRA", "DEU"] })?.status).toBe(
      name === "country-history" ? 400 : undefined,
    );
  });
});
