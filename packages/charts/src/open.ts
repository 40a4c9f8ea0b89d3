import { coverage, type Database } from "@standpoint/db";
import type { ReactElement } from "react";
import type { Cell, Chart, Frame, Shown } from "./chart";
import { asOf, type View } from "./params";
import { sourceLine } from "./source-line";

/** A chart with its rows loaded, the type of those rows put away: what a route needs to answer in any format. */
export type Opened = {
  readonly name: string;
  readonly title: string;
  readonly on: string;
  readonly known: string;
  readonly description: string;
  readonly source: string;
  readonly draw: (frame: Omit<Frame, "source">) => ReactElement;
  readonly columns: readonly string[];
  readonly table: () => readonly (readonly Cell[])[];
};

/** Asks the database for what the view shows. `present` is the day that stands for an absent one. */
export async function load<Row>(chart: Chart<Row>, db: Database, view: View, present: string): Promise<Shown<Row>> {
  const both = asOf(view, present);
  const [rows, covered] = await Promise.all([chart.load(db, view, both), coverage(db)]);
  return { view, asOf: both, coverage: covered, rows };
}

/** How a published chart is opened, by the name it has in addresses. */
export type Publication = {
  readonly title: string;
  readonly open: (db: Database, view: View, present: string) => Promise<Opened>;
};

/** @returns the chart under its name, the type of its rows put away */
export function publish<Row>(chart: Chart<Row>): readonly [string, Publication] {
  return [chart.name, { title: chart.title, open: (db, view, present) => open(chart, db, view, present) }];
}

/** @returns the chart, ready to be drawn, described or written out */
async function open<Row>(chart: Chart<Row>, db: Database, view: View, present: string): Promise<Opened> {
  const shown = await load(chart, db, view, present);
  const source = sourceLine(shown, present);
  return {
    name: chart.name,
    title: chart.title,
    ...shown.asOf,
    description: chart.describe(shown),
    source,
    draw: (frame) => chart.Chart({ shown, frame: frame.title ? { ...frame, source } : frame }),
    columns: chart.columns.map(({ name }) => name),
    table: () => (chart.table?.(shown) ?? shown.rows).map((row) => chart.columns.map(({ value }) => value(row))),
  };
}
