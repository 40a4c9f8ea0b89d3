import type { Source } from "@standpoint/core";
import { expect, it } from "vitest";
import { inTime } from "../../src/inputs/in-time";

it("gives up what takes too long, with the reason", async () => {
  const never = new Promise<Source>(() => {});
  await expect(inTime(never, 10)).rejects.toThrow("took more than 0.01 s to read");
  await expect(inTime(Promise.resolve({ id: "a" } as Source), 1000)).resolves.toEqual({ id: "a" });
});
