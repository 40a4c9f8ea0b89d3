import Ajv2020 from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, it } from "vitest";
import { freshDatabase } from "../../../db/test/fresh-database";
import type {} from "../../../db/test/global-setup";
import { CHARTS, chartSchemaOf, chartSchemaPath, FORMATS, themeOf } from "../../src";
import { DEFAULT_VIEW, type View } from "../../src/params";
import { loadSampleBriefs } from "./sample-briefs";

const ORIGIN = "https://s.example";
const VIEWS: Record<string, Partial<View>> = {
  "as it stands": {},
  "one country, sure readings": { country: ["FRA"], minConfidence: 0.6 },
  "some stances and conditions": { stance: ["declines", "opposes"], condition: ["ceasefire"], region: "world" },
  "other groups": { group: "when", lanes: "proposer", axis: "log", language: ["en", "nl"] },
  "an early day": { on: "2024-03-01", known: "2024-03-31" },
  "before everything": { on: "1999-01-01", known: "1999-01-01" },
};

const db = freshDatabase();
beforeAll(async () => loadSampleBriefs(await db));

describe.each([...CHARTS])("%s.json", (name, chart) => {
  const ajv = addFormats(new Ajv2020({ strict: true, allErrors: true }));
  const fits = ajv.compile(chartSchemaOf(chart));

  const written = async (change: Partial<View>) => {
    const view = { ...DEFAULT_VIEW, ...chart.example, ...change };
    const opened = await chart.open(await db, view, "2026-01-01");
    const text = await FORMATS.get("json")?.text({ opened, view, theme: themeOf(view), origin: ORIGIN });
    return JSON.parse(text ?? "") as { $schema: string; rows: Record<string, unknown>[] };
  };

  it.each(Object.entries(VIEWS))("is what its schema says: %s", async (_, change) => {
    const json = await written(change);
    fits(json);
    expect(fits.errors ?? []).toEqual([]);
    expect(json.$schema).toBe(ORIGIN + chartSchemaPath(name));
    if (change.on === "1999-01-01") expect(json.rows).toEqual([]);
  });

  it("is refused by it where a cell is missing, strange or too many, or the chart is another", async () => {
    const json = await written({});
    const [first = {}, ...others] = json.rows;
    for (const key of Object.keys(first)) {
      const { [key]: _, ...rest } = first;
      expect([key, fits({ ...json, rows: [rest, ...others] })]).toEqual([key, false]);
      expect([key, fits({ ...json, rows: [{ ...first, [key]: { no: "cell" } }, ...others] })]).toEqual([key, false]);
    }
    expect(fits({ ...json, rows: [{ ...first, more: 1 }] })).toBe(false);
    expect(fits({ ...json, chart: "another" })).toBe(false);
    expect(fits({ ...json, on: "yesterday" })).toBe(false);
    expect([fits(json), json.rows.length > 0]).toEqual([true, true]);
  });
});
