import type { PositionInterval, ProposalRow } from "@standpoint/db";
import { lightTheme } from "@standpoint/ui/theme";
import { expect, it } from "vitest";
import { toSvg } from "../src/export/to-svg";
import { DEFAULT_VIEW, type View } from "../src/params";
import { proposalTimelineChart } from "../src/proposal-timeline";
import { position } from "./positions";

const rows = Array.from({ length: 60 }, (_, i): ProposalRow => {
  const date = `2025-02-1${i % 5}`;
  return {
    id: `s${i}`,
    date,
    precision: "day",
    day: date,
    type: "meeting",
    proposers: ["FRA"],
    summary: "x",
    sourceCount: 0,
    sources: [],
  };
});
const { claim } = position;
const history: PositionInterval[] = [{ from: "2024-02-26", to: null, stance: "supports", contested: false, claim }];

function drawn(change: Partial<View>): Promise<string> {
  const coverage = {
    articles: 1,
    byLanguage: [],
    waiting: 0,
    firstDay: "2024-01-01",
    lastDay: "2025-09-01",
    extractor: [],
  };
  const view = { ...DEFAULT_VIEW, ...change };
  const shown = { view, asOf: { on: "2025-09-10", known: "2025-09-10" }, coverage, rows, history };
  const frame = { width: 960, theme: lightTheme, origin: "", title: false };
  return toSvg(proposalTimelineChart.Chart({ shown, frame }));
}

it("opens a crowd by a link to its days, which keeps the country and the lanes", async () => {
  const svg = await drawn({ country: ["FRA"], lanes: "proposer" });
  const [, href = ""] = /<a href="([^"]+)" data-cluster="60"/.exec(svg) ?? [];
  expect(href.replaceAll("&amp;", "&")).toBe("?country=FRA&from=2025-02-09&to=2025-02-15&lanes=proposer");
  expect(await drawn({ from: "2025-02-09", to: "2025-02-15" })).not.toContain("data-cluster");
});

it("draws the chosen country's moves, and nobody's where nobody is chosen", async () => {
  expect(await drawn({ country: ["FRA"] })).toContain('data-lane="stance"');
  expect(await drawn({})).not.toContain('data-lane="stance"');
});

it("draws only those moves that the filters let through", async () => {
  expect(await drawn({ country: ["FRA"], condition: ["ceasefire"] })).toContain('data-lane="stance"');
  expect(await drawn({ country: ["FRA"], condition: ["us_backstop"] })).not.toContain('data-lane="stance"');
});
