import type { Database, StanceRecord } from "@standpoint/db";
import { expect, it, vi } from "vitest";
import * as z from "zod";
import { codebookJson, DATA_FORMS, DATA_SETS, type DataSet, schemaOf } from "../../src/data-sets";

const stance = {
  holder: "FRA",
  stance: "supports",
  since: "2025-03-10",
  knownSince: "2025-03-11",
  contested: null,
  conditions: ["ceasefire", "un_mandate"],
  contribution: [],
  confidence: 0.875,
  actors: ["Emmanuel Macron"],
  office: "head",
  outlet: "=HYPERLINK(1)",
  published: "2025-03",
  url: "https://example.org/a",
  quote: 'France, he said, "will go"; soon.\nReally.',
  decides: false,
  date: "2025",
  before: "",
  after: " Then.",
  language: "en",
  articleId: "a",
  claimId: "c1",
  extractor: "0.1.0",
  corrected: null,
} as unknown as StanceRecord;

vi.mock("@standpoint/db", () => {
  async function* none() {}
  async function* stances() {
    yield [stance];
    yield [];
    yield [
      { ...stance, claimId: "c2", corrected: { machine: { stance: "open" } } },
      { ...stance, claimId: "c3" },
    ];
  }
  return { allStances: stances, allForceSizes: none, allProposals: none, allArticles: none };
});

async function written(name: string, extension: string): Promise<string> {
  let text = "";
  const set = DATA_SETS.get(name) as DataSet;
  for await (const piece of DATA_FORMS.get(extension)?.write(set, {} as Database) ?? []) text += piece;
  return text;
}

it("writes CSV with the contract's columns of stances first, and cells that no spreadsheet runs", async () => {
  const [head, ...lines] = (await written("stances", "csv")).split("\r\n");
  expect(head).toBe(
    "country,stance,since,known_since,contested,conditions,contribution,confidence,actor,office,outlet,published,url,quote," +
      "decides,date,before,after,language,article,claim,extractor,corrected,machine_stance",
  );
  expect(lines[0]).toBe(
    'FRA,supports,2025-03-10,2025-03-11,,"ceasefire;un_mandate",,0.875,Emmanuel Macron,head,\'=HYPERLINK(1),2025-03,' +
      'https://example.org/a,"France, he said, ""will go""; soon.\nReally.",false,2025,, Then.,en,a,c1,0.1.0,false,',
  );
  expect(lines.length).toBe(4);
});

it("writes JSON that its schema describes, row by row", async () => {
  for (const [name, set] of DATA_SETS) {
    const json = JSON.parse(await written(name, "json"));
    expect(json).toMatchObject({ dataset: name, licence: "CC-BY-4.0" });
    expect(json.$schema).toBe(`/schemas/data-${name}.json`);
    z.fromJSONSchema(schemaOf(set) as Parameters<typeof z.fromJSONSchema>[0]).parse(json);
  }
  const { rows } = JSON.parse(await written("stances", "json"));
  expect(rows.map(({ claim }: { claim: string }) => claim)).toEqual(["c1", "c2", "c3"]);
  expect(rows.map((row: { corrected: boolean }) => row.corrected)).toEqual([false, true, false]);
  expect(rows[1]).toMatchObject({ stance: "supports", machineStance: "open" });
  expect(rows[0]).toMatchObject({ conditions: ["ceasefire", "un_mandate"], contested: null, knownSince: "2025-03-11" });
});

it("has a schema that refuses what is no row", () => {
  const schema = z.fromJSONSchema(
    schemaOf(DATA_SETS.get("stances") as DataSet) as Parameters<typeof z.fromJSONSchema>[0],
  );
  const head = { dataset: "stances", licence: "CC-BY-4.0" };
  expect(schema.safeParse({ ...head, rows: [] }).success).toBe(true);
  expect(schema.safeParse({ ...head, rows: [{ country: "FRA" }] }).success).toBe(false);
  expect(schema.safeParse({ ...head, dataset: "articles", rows: [] }).success).toBe(false);
});

it("explains every word in the codebook's JSON", () => {
  const codebook = JSON.parse(codebookJson());
  expect(codebook.stances.declines).toMatch(/own troops/);
  expect(codebook.holders).toMatchObject({
    XKX: { name: "Kosovo", organisation: false },
    NATO: { organisation: true },
  });
});
