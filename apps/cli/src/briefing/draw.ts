import { type Chart, type Shown, sizeOf, sourceLine, toSvg } from "@standpoint/charts";
import { toSearch } from "@standpoint/charts/view";
import type { Theme } from "@standpoint/ui/theme";
import type { Block, Drawing } from "./briefing";

/** CSS px: the text of a page of A4 between margins of two centimetres, so that letters keep their size on paper. */
const WIDTH = 680;

export type Pen = { readonly theme: Theme; readonly origin: string };

/** @returns the chart as a block; its source line names both days, whenever it is drawn */
export async function drawChart<Row>(chart: Chart<Row>, shown: Shown<Row>, { theme, origin }: Pen): Promise<Block> {
  const source = sourceLine(shown, shown.asOf.on);
  const frame = { width: WIDTH, theme, origin, title: true, source };
  const alt = chart.describe(shown);
  const svg = await toSvg(chart.Chart({ shown, frame }));
  const of = chart.needs ? `-${shown.view.country.join("-")}` : "";
  const address = `${origin}/charts/${chart.name}.svg${toSearch(shown.view)}`;
  const drawing: Drawing = { name: chart.name + of, title: chart.title, svg, ...sizeOf(svg), alt, address };
  return { kind: "chart", drawing };
}
