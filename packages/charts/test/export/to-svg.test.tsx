import type { Coverage, ForceSizeRow, Position, ProposalRow } from "@standpoint/db";
import { cssTheme, lightTheme } from "@standpoint/ui/theme";
import { describe, expect, it } from "vitest";
import type { Chart, Shown } from "../../src/chart";
import { countryHistoryChart } from "../../src/country-history";
import { toSvg } from "../../src/export/to-svg";
import { forceSizesChart } from "../../src/force-sizes";
import { DEFAULT_VIEW, type View } from "../../src/params";
import { proposalTimelineChart } from "../../src/proposal-timeline";
import { stanceCountsChart } from "../../src/stance-counts";
import { stanceMapChart } from "../../src/stance-map";
import { stanceMatrixChart } from "../../src/stance-matrix";

const citation = {
  articleId: "a&b<c>",
  claimId: "1",
  title: null,
  outlet: 'Le "Monde" & <Cie>',
  url: "https://example.org/?a=1&b=2",
  published: "2025-03-27",
  language: "fr",
  isBrief: true,
  quote: "=words & <marks>",
  before: "",
  after: "",
  outletTier: null,
  alsoIn: [],
  corrected: null,
};
const position: Position = {
  holder: "FRA",
  stance: "supports",
  since: "2024-02-26",
  latest: "2025-03-27",
  knownSince: "2025-03-27",
  contested: true,
  claim: {
    ...citation,
    holder: "FRA",
    stance: "supports",
    date: "2025-03-27",
    datePrecision: "day",
    day: "2025-03-27",
    knownSince: "2025-03-27",
    actors: ["Emmanuel Macron"],
    office: "head",
    conditions: ["ceasefire"],
    contribution: [],
    confidence: 0.9,
    trace: [],
    extractor: "1",
    corrected: null,
  },
};
const step: ProposalRow = {
  id: "s1",
  date: "2025-03",
  precision: "month",
  day: "2025-03-31",
  type: "meeting",
  proposers: ["FRA", "GBR"],
  summary: "France & Britain: <meeting>",
  sourceCount: 1,
  sources: [citation],
};
const size: ForceSizeRow = {
  ...citation,
  id: "f1",
  min: null,
  max: 30000,
  unit: "troops",
  kind: "force",
  country: null,
  by: "GBR",
  date: "2025-03-27",
  trace: [],
};
const cell = { holder: "FRA", month: "2025-09", stance: "supports", contested: true } as const;
const count = {
  group: "countries",
  from: "2025-03-27",
  to: null,
  supports: 1,
  open: 0,
  uncommitted: 0,
  declines: 0,
  opposes: 0,
} as const;
const interval = { ...position, from: "2025-03-27", to: null };
const coverage: Coverage = {
  articles: 1,
  byLanguage: [{ language: "fr", articles: 1, waiting: 0 }],
  waiting: 0,
  firstDay: "2024-02-26",
  lastDay: "2025-03-27",
  extractor: ["1"],
};

/** Reads tags against a stack: the part of being well-formed that string-built markup gets wrong. */
function faultsOf(svg: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const rest = svg.replace(/<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g, (_, end, name, __, self) => {
    if (end && open.pop() !== name) faults.push(`</${name}> closes another`);
    if (!end && !self) open.push(name);
    return "";
  });
  if (/[<>]/.test(rest.replace(/&[a-z]+;|&#x?[\da-f]+;/gi, ""))) faults.push("a bare < or >");
  if (/&(?!(amp|lt|gt|quot|#x?[\da-f]+);)/i.test(svg)) faults.push("a bare &");
  return [...faults, ...open.map((name) => `<${name}> is never closed`)];
}

async function drawn<Row>(
  chart: Chart<Row>,
  rows: readonly Row[],
  onPage: boolean,
  view: Partial<View> = {},
): Promise<string> {
  const shown: Shown<Row> = {
    view: { ...DEFAULT_VIEW, ...view },
    asOf: { on: "2025-09-10", known: "2026-01-01" },
    coverage,
    rows,
  };
  const frame = onPage
    ? { width: 800, theme: cssTheme, origin: "", title: false }
    : { width: 800, theme: lightTheme, origin: "https://s.example", title: true, source: "Standpoint & friends" };
  const metadata = { title: chart.title, description: chart.describe(shown), source: "Standpoint & <friends>" };
  return toSvg(chart.Chart({ shown, frame }), onPage ? undefined : metadata);
}

describe.each([
  ["stance-map", (onPage: boolean) => drawn(stanceMapChart, [position], onPage)],
  ["proposal-timeline", (onPage: boolean) => drawn(proposalTimelineChart, [step], onPage)],
  ["force-sizes", (onPage: boolean) => drawn(forceSizesChart, [size], onPage)],
  ["stance-matrix", (onPage: boolean) => drawn(stanceMatrixChart, [cell], onPage)],
  ["stance-counts", (onPage: boolean) => drawn(stanceCountsChart, [count], onPage)],
  ["country-history", (onPage: boolean) => drawn(countryHistoryChart, [interval], onPage, { country: ["FRA"] })],
] as const)("%s", (_, draw) => {
  it("is well-formed, as a file and in a page", async () => {
    expect(faultsOf(await draw(false))).toEqual([]);
    expect(faultsOf(await draw(true))).toEqual([]);
  });

  it("names its licence in the file", async () => {
    expect(await draw(false)).toContain('<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>');
  });

  it("leads to whole addresses in a file and stays in the page on a page", async () => {
    const hrefs = (svg: string) => [...svg.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href]) => href ?? "");
    const inFile = hrefs(await draw(false));
    expect(inFile.length).toBeGreaterThan(0);
    expect(inFile.filter((href) => !href.startsWith("https://"))).toEqual([]);
    expect(hrefs(await draw(true)).filter((href) => href.startsWith("https://s.example"))).toEqual([]);
  });
});
