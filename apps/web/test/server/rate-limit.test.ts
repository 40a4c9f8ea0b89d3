import { describe, expect, test } from "vitest";
import { chargeOf, overLimit } from "../../src/server/rate-limit";

describe("what a request counts", () => {
  test.each([
    ["/api/trpc/stances.map", "api", 1],
    ["/api/trpc/stances.map,coverage.all", "api", 2],
    ["/api/trpc/stances.map%2Csearch.all", "search", 2],
    ["/charts/stance-map.svg", "files", 1],
    ["/charts/stance-map.png", "files", 10],
    ["/embed/stance-map", "files", 1],
    ["/data/stances.csv", "files", 1],
    ["/changes.atom", "files", 1],
    ["/search", "search", 1],
  ])("%s", (path, limit, points) => expect(chargeOf(path)).toEqual({ limit, points }));

  test.each(["/", "/countries/FRA", "/data", "/changes", "/articles/embed", "/api/health"])(
    "%s is not counted",
    (path) => expect(chargeOf(path)).toBeNull(),
  );
});

describe("the limit", () => {
  test("is one client's own, and says when there is room again", async () => {
    const charge = { limit: "search", points: 40 } as const;
    const answers = await Promise.all([1, 2, 3, 4].map(() => overLimit("198.51.100.7", charge)));
    expect(answers.slice(0, 3)).toEqual([null, null, null]);
    expect(answers[3]).toBeGreaterThan(0);
    expect(answers[3]).toBeLessThanOrEqual(60);
    expect(await overLimit("198.51.100.8", charge)).toBeNull();
    expect(await overLimit("198.51.100.7", { limit: "api", points: 1 })).toBeNull();
  });
});
