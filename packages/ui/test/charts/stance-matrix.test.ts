import { STANCES } from "@standpoint/core/codebook";
import fc from "fast-check";
import { expect, it, describe as suite } from "vitest";
import { describe, layout, type StanceMatrixDatum, type StanceMatrixProps } from "../../src/charts/stance-matrix";
import { lightTheme } from "../../src/theme";
import { labels, longLabels } from "../examples/labels";
import { cells } from "../examples/months";

const base: StanceMatrixProps = {
  data: cells,
  on: "2026-02-21",
  width: 820,
  theme: lightTheme,
  labels,
  href: (holder) => holder,
};
const cell = fc.record({
  holder: fc.constantFrom("FRA", "GBR", "POL", "UKR", "NATO"),
  month: fc.constantFrom("2025-01", "2025-02", "2025-04", "2025-05"),
  stance: fc.constantFrom(...STANCES),
  contested: fc.boolean(),
});
const oneEach = (list: readonly StanceMatrixDatum[]) => [
  ...new Map(list.map((datum) => [`${datum.holder} ${datum.month}`, datum])).values(),
];

suite("the matrix", () => {
  it("has one row a holder, in the group of its present stance, and runs that never overlap", () => {
    fc.assert(
      fc.property(fc.array(cell).map(oneEach), fc.constantFrom(200, 390, 1200), (data, width) => {
        const scene = layout({ ...base, data, on: "2025-05-10", width });
        const rows = scene.groups.flatMap((group) => group.rows.map((row) => ({ ...row, group: group.stance })));
        expect(rows.map(({ holder }) => holder).sort()).toEqual([...new Set(data.map(({ holder }) => holder))].sort());
        for (const row of rows) {
          const now = data.find(({ holder, month }) => holder === row.holder && month === "2025-05");
          const apart = row.holder === "UKR" || row.holder === "NATO";
          expect(row.group).toBe(apart ? "apart" : (now?.stance ?? "past"));
          row.runs.forEach((run, i) => {
            expect(run.to).toBeGreaterThan(run.from);
            expect(run.from).toBeGreaterThanOrEqual(row.runs[i - 1]?.to ?? scene.plot.left);
            expect(run.to).toBeLessThanOrEqual(scene.plot.right);
          });
        }
      }),
    );
  });

  it("leaves months without a position open", () => {
    const data = cells.filter(({ holder, month }) => holder === "FRA" && month !== "2024-06");
    const runs = layout({ ...base, data }).groups.flatMap(({ rows }) => rows.flatMap((row) => row.runs));
    expect(runs.map(({ stance }) => stance)).toEqual(["open", "open", "supports"]);
    expect(runs[1]?.from).toBeGreaterThan((runs[0]?.to ?? 0) + 20);
  });

  it("puts who has stood there longest first, organisations and the host last", () => {
    const { groups } = layout(base);
    expect(groups.map(({ stance }) => stance)).toEqual([...STANCES, "apart"]);
    expect(groups[0]?.rows.slice(0, 3).map(({ holder }) => holder)).toEqual(["LTU", "EST", "GBR"]);
    expect(groups.at(-1)?.rows.map(({ holder }) => holder)).toEqual(["UKR", "NATO", "EU"]);
  });

  it("cuts a name that is too long, and says it whole to those who listen", () => {
    const [first] = layout({ ...base, width: 390, labels: longLabels }).groups.flatMap(({ rows }) => rows);
    expect(first?.name).toMatch(/…$/);
    expect(first?.sentence).toContain("The United Kingdom of Lithuania and Northern Islands: supports from Mar 2024");
  });

  it("gives every row a finger's height", () => {
    const rows = layout({ ...base, width: 390 }).groups.flatMap((group) => group.rows.map(({ top }) => top));
    for (const [i, top] of rows.entries()) if (i > 0) expect(top - (rows[i - 1] ?? 0)).toBeGreaterThanOrEqual(24);
  });
});

suite("what the matrix says", () => {
  it("counts the countries that moved", () => {
    expect(layout(base).title).toBe("Fifteen of 24 countries changed stance between Feb 2024 and Feb 2026");
    const still = cells.filter(({ holder }) => ["POL", "NATO"].includes(holder));
    expect(layout({ ...base, data: still }).title).toMatch(/^None of one country changed stance/);
    expect(layout({ ...base, data: [] }).title).toBe("No country’s position on record by this day");
  });

  it("has a text alternative with every move", () => {
    const text = describe(base);
    expect(text).toContain(
      "Germany: declines from Feb 2024, uncommitted from Mar 2025, open from Jan 2026; contested in Mar 2025 to Aug 2025.",
    );
    expect(text).toContain("Counted apart");
  });
});
