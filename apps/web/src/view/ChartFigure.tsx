import { type Chart, load, type Shown, toSvg } from "@standpoint/charts";
import type { View } from "@standpoint/charts/params";
import type { Database } from "@standpoint/db";
import { cssTheme } from "@standpoint/ui/theme";
import { Drawing } from "../client/Drawing";
import { holdDrawing } from "../server/hold-drawing";
import { pageWidths } from "../server/page-widths";
import { embedPath, filePath } from "./paths";

/** @returns the rows of a chart and its picture, put aside for the page */
export async function drawOnPage<Row>(chart: Chart<Row>, db: Database, view: View, present: string) {
  const shown: Shown<Row> = await load(chart, db, view, present);
  const { chart: width } = await pageWidths();
  const drawn = chart.Chart({ shown, frame: { width, theme: cssTheme, origin: "", title: false } });
  return { shown, drawing: holdDrawing(await toSvg(drawn)) };
}

type Props = { readonly name: string; readonly view: View; readonly drawing: string };

/** A chart on its own page, with the ways to take it along. */
export function ChartFigure({ name, view, drawing }: Props) {
  return (
    <figure className="chart">
      <Drawing id={`${name}-drawing`} className="drawing" drawing={drawing} />
      <figcaption>
        <a href={filePath(name, "svg", view)}>SVG</a> · <a href={filePath(name, "csv", view)}>CSV</a> ·{" "}
        <a href={filePath(name, "json", view)}>JSON</a> · <a href={embedPath(name, view)}>Embed</a>
      </figcaption>
    </figure>
  );
}
