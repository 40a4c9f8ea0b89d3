import { expect, it } from "vitest";
import { averageNets } from "../../src/judge/average-nets";
import type { Net } from "../../src/judge/net";
import type { View } from "../../src/judge/passage";
import type { Units } from "../../src/judge/units";

function net(...chances: number[]): Net {
  return () => () => ({
    chances: Float64Array.from(chances),
    weigh: (index) => Float64Array.of(chances[index] as number, 0),
  });
}

it("gives the mean of what each net makes of a passage, and of what each word spoke for it", () => {
  const judge = averageNets([net(0.2, 0.8), net(0.6, 0.4)])({} as Units);
  const { chances, weigh } = judge({ from: 0, to: 2 }, {} as View);
  expect(chances[0]).toBeCloseTo(0.4);
  expect(chances[1]).toBeCloseTo(0.6);
  expect([...weigh(1)]).toEqual([expect.closeTo(0.6), 0]);
});

it("does not ask the others where the first is sure that nothing is said", () => {
  const other: Net = () => () => {
    throw new Error("asked");
  };
  const { chances } = averageNets([net(0.9, 0.1), other])({} as Units)({ from: 0, to: 2 }, {} as View);
  expect([...chances]).toEqual([0.9, 0.1]);
});
