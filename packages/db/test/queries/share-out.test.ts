import { expect, it } from "vitest";
import { shareOut } from "../../src/queries/share-out";

const step = (id: string, sources: number) => ({
  id,
  sourceIds: Array.from({ length: sources }, (_, n) => `${id}${n + 1}`),
});

it("tells all sources where there is room", () => {
  const steps = [step("a", 3), step("b", 1), step("c", 0)];
  expect([...shareOut(steps, 10, null)].sort()).toEqual(["a1", "a2", "a3", "b1"]);
});

it("tells each step's first, then what there is room for, and all of the one that is chosen", () => {
  const steps = [step("a", 3), step("b", 3), step("c", 3)];
  expect([...shareOut(steps, 2, null)].sort()).toEqual(["a1", "b1", "c1"]);
  expect([...shareOut(steps, 4, null)].sort()).toEqual(["a1", "a2", "b1", "c1"]);
  expect([...shareOut(steps, 3, "c")].sort()).toEqual(["a1", "b1", "c1", "c2", "c3"]);
});
