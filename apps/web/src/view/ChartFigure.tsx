import { type Chart, load, type Shown, toSvg } from "@standpoint/charts";
import type { View } from "@standpoint/charts/view";
import type { Database } from "@standpoint/db";
import { cssTheme } from "@standpoint/ui/theme";
import { Fragment } from "react";
import { LiveChart } from "../client/LiveChart";
import { ShareLink } from "../client/ShareLink";
import { holdDrawing } from "../server/hold-drawing";
import { pageWidths } from "../server/page-widths";
import { filePath } from "./paths";

/**
 * @param most CSS px that the chart's place on the page is wide at most, where that is not the whole page
 * @returns the rows of a chart and its picture, put aside for the page
 */
export async function drawOnPage<Row>(chart: Chart<Row>, db: Database, view: View, present: string, most = Infinity) {
  const shown: Shown<Row> = await load(chart, db, view, present);
  const width = Math.min(most, (await pageWidths()).chart);
  const drawn = chart.Chart({ shown, frame: { width, theme: cssTheme, origin: "", title: false } });
  const follows = [...chart.params, "on", "known", "lang"] as const;
  return { shown, picture: { drawing: holdDrawing(await toSvg(drawn)), width, follows } };
}

/** A drawing that the server has made and put aside, and what it is drawn anew for. */
export type PagePicture = {
  readonly drawing: string;
  readonly width: number;
  readonly follows: readonly (keyof View)[];
};
type Props = { readonly name: string; readonly view: View; readonly picture: PagePicture };

/** The forms that readers ask for most; all of them stand where a chart is shared. */
const FORMS = ["svg", "png", "pdf", "csv", "xlsx", "json"];

/** A chart on its own page, with the ways to take it along. */
export function ChartFigure({ name, view, picture }: Props) {
  return (
    <figure className="chart">
      <LiveChart chart={name} view={view} {...picture} />
      <figcaption>
        {FORMS.map((form) => (
          <Fragment key={form}>
            <a href={filePath(name, form, view)}>{form.toUpperCase()}</a> ·{" "}
          </Fragment>
        ))}
        <ShareLink chart={name} view={view} />
      </figcaption>
    </figure>
  );
}
