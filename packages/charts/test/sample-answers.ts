import { STANCES } from "@standpoint/core/codebook";
import type { ForceSizeRow, Position, PositionInterval, ProposalRow } from "@standpoint/db";
import { CHARTS, type Publication } from "../src";
import type { Answer } from "../src/open";
import { DEFAULT_VIEW, type View } from "../src/params";
import { position } from "./positions";

const HOLDERS = ["FRA", "DEU", "POL", "ITA", "ESP", "GBR", "HUN", "USA", "EU", "NATO", "UKR", "CAN"];

const positions: Position[] = HOLDERS.map((holder, i) => {
  const stance = STANCES[i % STANCES.length] ?? "open";
  const claim = { ...position.claim, holder, stance, claimId: `${holder}-1`, outlet: "Газета <Łódź> & Cie" };
  return { ...position, holder, stance, contested: i % 4 === 1, claim };
});

const steps: ProposalRow[] = (["proposal", "announcement", "meeting", "refusal", "agreement"] as const).map(
  (type, i) => ({
    id: `s${i}`,
    date: i === 2 ? "2025-03" : `2025-0${i + 2}-1${i}`,
    precision: i === 2 ? "month" : "day",
    day: i === 2 ? "2025-03-31" : `2025-0${i + 2}-1${i}`,
    type,
    proposers: HOLDERS.slice(i, i + (i % 3)),
    summary: "France & Britain: <meeting>",
    sources: [position.claim],
    sourceCount: 1,
  }),
);

const sizes: ForceSizeRow[] = [
  { min: 10_000, max: 30_000, kind: "force", country: null, by: "GBR" },
  { min: null, max: 4_500, kind: "contribution", country: "FRA", by: "FRA" },
  { min: 100_000, max: null, kind: "needed", country: null, by: "UKR" },
].map((size, i) => ({
  ...position.claim,
  ...size,
  id: `f${i}`,
  unit: "troops",
  date: "2025-03-27",
  trace: [],
})) as ForceSizeRow[];

const history: PositionInterval[] = (["open", "supports", "declines"] as const).map((stance, i) => ({
  ...position,
  stance,
  from: `2025-0${i + 2}-01`,
  to: i === 2 ? null : `2025-0${i + 3}-01`,
  claim: { ...position.claim, stance, claimId: `h${i}` },
}));

const cells = HOLDERS.flatMap((holder, i) =>
  ["2025-06", "2025-07", "2025-08", "2025-09"].map((month, at) => ({
    holder,
    month,
    stance: STANCES[(i + Number(at > 1)) % STANCES.length],
    contested: at === 2,
  })),
);

const counts = ["2025-03-27", "2025-06-01"].map((from, i) => ({
  group: "countries",
  from,
  to: i === 0 ? "2025-06-01" : null,
  supports: 4 + i,
  open: 3,
  uncommitted: 2,
  declines: 4 - i,
  opposes: 1,
}));

/** Rows for each chart, made by hand: the drawings of them change only when drawing does. */
const ROWS: Readonly<Record<string, readonly unknown[]>> = {
  "stance-map": positions,
  "proposal-timeline": steps,
  "force-sizes": sizes,
  "stance-matrix": cells,
  "stance-counts": counts,
  "country-history": history,
};

export const ORIGIN = "https://s.example";

/** Each chart with what a database might answer, and how it is opened for a view. */
export const SAMPLES = [...CHARTS.values()].map((chart: Publication) => {
  const answer: Answer<unknown> = { rows: ROWS[chart.name] ?? [] };
  const viewOf = (change: Partial<View> = {}): View => ({
    ...DEFAULT_VIEW,
    on: "2025-09-10",
    known: "2026-01-01",
    ...chart.example,
    ...change,
  });
  const open = (view: View) => chart.reopen(view, answer);
  return { name: chart.name, viewOf, open };
});
