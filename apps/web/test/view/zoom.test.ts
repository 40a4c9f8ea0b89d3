import { english } from "@standpoint/words/english";
import { expect, it } from "vitest";
import { quartersBetween } from "../../src/view/quarters";
import { zoomOf } from "../../src/view/zoom";

const whole = { first: "2024-01-01", last: "2025-12-31" };

it("leads closer to the middle half, and to the stretches before and after", () => {
  const zoom = zoomOf({ first: "2025-01-01", last: "2025-01-31" }, whole);
  expect(zoom.closer).toEqual({ first: "2025-01-09", last: "2025-01-23" });
  expect(zoom.earlier).toEqual({ first: "2024-12-02", last: "2025-01-01" });
  expect(zoom.later).toEqual({ first: "2025-01-31", last: "2025-03-02" });
  expect(zoom.wider).toEqual({ first: "2024-12-17", last: "2025-02-15" });
});

it("leads nowhere beyond the whole, nor closer than a week", () => {
  expect(zoomOf(whole, whole)).toMatchObject({ wider: null, earlier: null, later: null });
  expect(zoomOf({ first: "2025-01-01", last: "2025-01-08" }, whole).closer).toBeNull();
  expect(zoomOf({ first: "2024-01-05", last: "2024-03-01" }, whole).earlier?.first).toBe("2024-01-01");
});

it("names the quarters between two days, both among them", () => {
  expect(quartersBetween("2024-11-02", "2025-04-01", english)).toEqual([
    { name: "Oct–Dec 2024", from: "2024-10-01", to: "2024-12-31" },
    { name: "Jan–Mar 2025", from: "2025-01-01", to: "2025-03-31" },
    { name: "Apr–Jun 2025", from: "2025-04-01", to: "2025-06-30" },
  ]);
});
