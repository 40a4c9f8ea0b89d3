import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articlesIn } from "../../src/freeze/articles-in";
import { canonicalJson } from "../../src/freeze/canonical-json";
import { filesOf } from "../../src/freeze/freeze";
import { frozenViewOf, parametersOf, viewOf } from "../../src/freeze/frozen-view";
import { newerThan } from "../../src/freeze/newer-than";
import { publish } from "../../src/open";
import { DEFAULT_VIEW, type View } from "../../src/params";
import { stanceMapChart } from "../../src/stance-map";
import { position } from "../positions";

const [, publication] = publish(stanceMapChart);
const view: View = { ...DEFAULT_VIEW, on: "2025-09-10" };

describe("canonicalJson", () => {
  it("does not depend on the order of keys, and can be read back", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe("frozenViewOf", () => {
  const frozen = (given: Partial<View>) => frozenViewOf(stanceMapChart.params, { ...view, ...given }, "2026-01-01");

  it("is one for all addresses of one picture", () => {
    const once = frozen({ stance: ["supports", "declines"], language: ["nl", "de"] });
    expect(
      frozen({
        stance: ["declines", "supports"],
        language: ["de", "nl"],
        q: "x",
        axis: "log",
        width: 960,
        theme: "light",
      }),
    ).toEqual(once);
    expect(once).toMatchObject({ on: "2025-09-10", known: "2026-01-01" });
  });

  it("keeps what changes the picture", () => {
    for (const other of [
      { on: "2025-09-11" },
      { known: "2025-12-31" },
      { theme: "dark" as const },
      { width: 800 },
      { title: "off" as const },
    ])
      expect(frozen(other)).not.toEqual(frozen({}));
  });

  it("comes back from its parameters", () => {
    const said = frozen({ country: ["FRA", "DEU"], minConfidence: 0.5, text: "paths" });
    expect(viewOf(parametersOf(said))).toEqual(said);
  });
});

describe("filesOf", () => {
  const content = canonicalJson({
    chart: "stance-map",
    drawing: "1",
    parameters: parametersOf(frozenViewOf(stanceMapChart.params, { ...view, title: "off" }, "2026-01-01")),
    rows: [position],
  });
  const draw = () => filesOf(publication, content, "f".repeat(64), "https://s.example");

  it("gives every file, the same bytes each time", async () => {
    const [once, again] = [await draw(), await draw()];
    expect(once.map(({ extension }) => extension)).toEqual(["svg", "png", "pdf", "csv", "json", "xlsx", "meta.json"]);
    for (const [index, { extension, bytes }] of once.entries())
      expect([extension, Buffer.from(bytes).equals(Buffer.from(again[index]?.bytes ?? []))]).toEqual([extension, true]);
  });

  it("says in the picture the day and that it is frozen, with or without a title, and not the hash", async () => {
    const svg = new TextDecoder().decode((await draw())[0]?.bytes);
    expect(svg).toMatch(/as of 10 Sep 2025, as known on 1 Jan 2026, frozen/);
    expect(svg).not.toContain("ffffffff");
  });

  it("cites the frozen address", async () => {
    const meta = JSON.parse(new TextDecoder().decode((await draw()).at(-1)?.bytes)) as { citation: string };
    expect(meta.citation).toContain(`https://s.example/frozen/${"f".repeat(64)}/stance-map.svg`);
  });
});

it("names the articles behind rows, however deep", () => {
  expect(
    articlesIn([{ claim: { articleId: "b", quote: "x" } }, { sources: [{ articleId: "a" }, { articleId: "b" }] }]),
  ).toEqual(["a", "b"]);
});

describe("newerThan", () => {
  const table = (rows: (string | boolean)[][]) => ({ columns: ["country", "stance", "contested"], table: () => rows });

  it("says what changed, and nothing where nothing did", () => {
    const before = table([
      ["FRA", "open", false],
      ["DEU", "open", false],
      ["POL", "declines", false],
    ]);
    expect(newerThan(before, before)).toEqual([]);
    expect(
      newerThan(
        before,
        table([
          ["FRA", "supports", false],
          ["DEU", "open", true],
          ["ITA", "open", false],
        ]),
      ),
    ).toEqual([
      "Germany: open, on newer words",
      "France: open → supports",
      "Italy: no data → open",
      "Poland: declines → no data",
    ]);
  });

  it("counts rows that have no name, once for what came in, went and changed", () => {
    const sizes = (rows: string[][]) => ({ columns: ["id", "min"], table: () => rows });
    const before = sizes([
      ["a", "10"],
      ["b", "20"],
    ]);
    const after = [
      ["b", "25"],
      ["c", "30"],
      ["d", "40"],
      ["e", "50"],
    ];
    expect(newerThan(before, sizes(after))).toEqual(["3 rows came in", "1 row went", "1 row changed"]);
  });

  it("counts what would be too much to read", () => {
    const many = ["AUT", "BEL", "BGR", "CYP", "CZE", "DEU", "DNK", "ESP"].map((code) => [code, "open", false]);
    expect(newerThan(table([]), table(many)).at(-1)).toBe("3 more changes");
  });
});
