import type { FrozenContent } from "@standpoint/charts";
import { expect, it } from "vitest";
import { whyRowsDiffer } from "../../src/frozen/why-rows-differ";

const content = (...claims: [articleId: string, extractor: string, stance: string][]): FrozenContent => ({
  chart: "stance-map",
  parameters: {},
  drawing: "1",
  rows: claims.map(([articleId, extractor, stance]) => ({ stance, claim: { articleId, extractor, quote: "q" } })),
});

it("names other versions of the extractor", () => {
  expect(whyRowsDiffer(content(["a", "0.1.0", "open"]), content(["a", "0.2.0", "supports"]))).toBe(
    "it was read by extractor 0.1.0, now by 0.2.0",
  );
});

it("names articles that came in, and those that went", () => {
  const then = content(["a", "1", "open"], ["b", "1", "open"]);
  const now = content(
    ...["a", "c", "d", "e", "f", "g", "h"].map((id) => [id, "1", "open"] as [string, string, string]),
  );
  expect(whyRowsDiffer(then, now)).toBe("cited now and not then: c, d, e, f, g and 1 more; cited then and not now: b");
});

it("says that the readings are other where articles and versions are the same", () => {
  expect(whyRowsDiffer(content(["a", "1", "open"]), content(["a", "1", "declines"]))).toMatch(
    /^the same articles, by the same/,
  );
});
