import {
  type Chart,
  countryHistoryChart,
  forceSizesChart,
  load,
  proposalTimelineChart,
  type Shown,
  stanceMapChart,
} from "@standpoint/charts";
import { citationOf, citeAsText } from "@standpoint/charts/cite";
import { countryName } from "@standpoint/charts/country-names";
import { dayInWords } from "@standpoint/charts/day";
import { DEFAULT_VIEW, toSearch, type View } from "@standpoint/charts/view";
import type { Database, Position } from "@standpoint/db";
import type { Theme } from "@standpoint/ui/theme";
import type { Asked } from "./asked";
import type { Block, Briefing } from "./briefing";
import { drawChart } from "./draw";
import { moveBlocks } from "./moves";
import { plain, quoteBlocks, standingBlocks } from "./standing";
import { sizeBlocks, stepBlocks } from "./steps-and-sizes";

const TITLE = "Western troops for Ukraine: where countries stand";

const heading = (text: string): Block => ({ kind: "heading", text });

/** @returns the report, its charts drawn with this theme; the same data give the same one */
export async function compose(db: Database, asked: Asked, theme: Theme): Promise<Briefing> {
  const { known, countries } = asked;
  const pen = { theme, origin: asked.origin };
  const show = <Row>(chart: Chart<Row>, country = countries): Promise<Shown<Row>> =>
    load(chart, db, viewOf(asked, country), known);
  const map = await show(stanceMapChart);
  const [timeline, sizes] = [await show(proposalTimelineChart), await show(forceSizesChart)];
  const positions = map.rows.filter(({ holder }) => countries.length === 0 || countries.includes(holder));
  const histories: Block[] = [];
  for (const code of countries)
    histories.push(await drawChart(countryHistoryChart, await show(countryHistoryChart, [code]), pen));
  return {
    title: TITLE,
    subtitle: subtitleOf(asked),
    day: known,
    blocks: [
      await drawChart(stanceMapChart, map, pen),
      ...standingBlocks(positions, asked),
      ...(await moveBlocks(db, asked)),
      ...(histories.length > 0 ? [heading("How each moved"), ...histories] : []),
      heading("Steps towards a force, and against one"),
      await drawChart(proposalTimelineChart, timeline, pen),
      ...stepBlocks(timeline.rows, asked),
      heading("How many soldiers"),
      await drawChart(forceSizesChart, sizes, pen),
      ...sizeBlocks(sizes.rows, asked),
      ...quoteBlocks(positions, asked),
      ...methodBlocks(map, positions, asked),
    ],
  };
}

function viewOf({ on, known }: Asked, country: View["country"]): View {
  return { ...DEFAULT_VIEW, on, known, country };
}

function subtitleOf({ on, known, countries }: Asked): string {
  const about = countries.length > 0 ? `: ${countries.map((code) => countryName(code)).join(", ")}` : "";
  return `As of ${dayInWords(on)}${known === on ? "" : `, as known on ${dayInWords(known)}`}${about}`;
}

function methodBlocks({ coverage, view }: Shown<Position>, positions: readonly Position[], asked: Asked): Block[] {
  const { origin, on, known } = asked;
  const versions = [...new Set(positions.map(({ claim }) => claim.extractor))].sort();
  const read = (versions.length > 0 ? versions : coverage.extractor).join(", ");
  const url = `${origin}${stanceMapChart.page(view)}`;
  const cited = citationOf({ name: stanceMapChart.name, title: TITLE, on, known }, url);
  return [
    heading("Method"),
    plain(
      `${coverage.articles.toLocaleString("en")} articles were read by a machine (extractor ${read || "none yet"}), by the rules of a public codebook; ` +
        "machines misread, so look at the words before you rely on a reading. A position is what the claim with the latest date says; of the same date's, the highest office's. How it is done and how often it errs: ",
      `${origin}/method${toSearch({})}`,
    ),
    { kind: "paragraph", parts: [{ text: "To cite: ", strong: true }, { text: citeAsText(cited) }] },
  ];
}
