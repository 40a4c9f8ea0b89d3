import { expect, it } from "vitest";
import { forceRange } from "../src/force-range";

it.each([
  [{ min: 10000, max: 30000, unit: "troops" }, "10,000 to 30,000 troops"],
  [{ min: 64000, max: 64000, unit: "troops" }, "64,000 troops"],
  [{ min: null, max: 5000, unit: "troops" }, "up to 5,000 troops"],
  [{ min: 2, max: null, unit: "brigades" }, "at least 2 brigades"],
  [{ min: null, max: 1, unit: "companies" }, "up to 1 company"],
  [{ min: null, max: null, unit: "battalions" }, "a number of battalions"],
] as const)("puts %j into words", (size, words) => expect(forceRange(size)).toBe(words));
