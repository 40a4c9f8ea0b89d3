import { expect, it } from "vitest";
import { count, emptyTally, isBegun, tallyJson, tallyTable } from "../../src/ingest/tally";

it("counts how it ended, and groups what was rejected by its reason", () => {
  const tally = emptyTally();
  expect(isBegun(tally)).toBe(false);
  count(tally, { file: "a", outcome: "new", unsupported: true });
  count(tally, { file: "b", outcome: "duplicate" });
  for (const file of ["c", "d"]) count(tally, { file, outcome: "rejected", reason: "is broken" });
  for (let i = 0; i < 12; i += 1) count(tally, { file: "e", outcome: "rejected", reason: `reason ${i}` });
  expect(isBegun(tally)).toBe(true);
  const table = tallyTable(tally);
  expect(table).toMatch(/1\s+0\s+0\s+1\s+14\s+1\n/);
  expect(table).toMatch(/2\s+is broken\n/);
  expect(table).toMatch(/3\s+other reasons/);
  expect(table).not.toContain("left out");
  count(tally, { file: "f", outcome: "left out" });
  expect(tallyTable(tally)).toContain("left out");
  expect(tallyJson(tally)).toMatchObject({ total: { new: 1, duplicate: 1, rejected: 14, leftOut: 1, unsupported: 1 } });
});
