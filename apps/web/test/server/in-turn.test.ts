import { RenderRefused } from "@standpoint/charts/render-refused";
import { expect, it } from "vitest";
import { inTurn } from "../../src/server/in-turn";

it("does a few at a time, in the order they came, and goes on after one that failed", async () => {
  let [running, most] = [0, 0];
  const order: number[] = [];
  const work = async (turn: number) => {
    running++;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    order.push(turn);
    running--;
    if (turn === 3) throw new Error("three");
    return turn;
  };
  const all = await Promise.allSettled(Array.from({ length: 50 }, (_, turn) => inTurn("rendered", () => work(turn))));
  expect(most).toBe(4);
  expect(order).toEqual(Array.from({ length: 50 }, (_, turn) => turn));
  expect(all.filter(({ status }) => status === "rejected")).toHaveLength(1);
});

it("refuses who would wait behind too many, and lets others in when those are done", async () => {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const waiting = Array.from({ length: 404 }, () => inTurn("rendered", () => gate));
  await expect(inTurn("rendered", async () => "late")).rejects.toThrow(RenderRefused);
  expect(await inTurn("written", async () => "elsewhere")).toBe("elsewhere");
  open();
  await Promise.all(waiting);
  expect(await inTurn("rendered", async () => "in time")).toBe("in time");
});
