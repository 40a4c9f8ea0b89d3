import { coverage, type Database, stanceHistory } from "@standpoint/db";
import type { ReactElement } from "react";
import type { Cell, Chart, Frame, Shown } from "./chart";
import { isHolder } from "./country-names";
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
  const [holder, ...others] = view.country;
  const alone = chart.withHistory && others.length === 0 ? holder : undefined;
  const [rows, covered, history] = await Promise.all([
    chart.load(db, view, both),
    coverage(db),
    alone === undefined ? undefined : stanceHistory(db, alone, both),
  ]);
  return { view, asOf: both, coverage: covered, rows, ...(history && { history }) };
}

/** Why a view cannot be drawn, with the status that says so. */
export type Refusal = { readonly status: 400 | 404; readonly words: string };

/** How a published chart is opened, by the name it has in addresses. */
export type Publication = {
  readonly title: string;
  /** A view that can be drawn, where the default one cannot. */
  readonly example: Partial<View>;
  readonly page: (view: View) => string;
  /** Ask before opening. @returns null where the view can be drawn */
  readonly refuse: (view: View) => Refusal | null;
  readonly open: (db: Database, view: View, present: string) => Promise<Opened>;
};

/** @returns the chart under its name, the type of its rows put away */
export function publish<Row>(chart: Chart<Row>): readonly [string, Publication] {
  const { name, title, page, needs } = chart;
  const refuse = (view: View) => refusalOf(chart, view);
  return [
    name,
    { title, page, example: needs ?? {}, refuse, open: (db, view, present) => open(chart, db, view, present) },
  ];
}

function refusalOf<Row>({ name, needs }: Chart<Row>, { country }: View): Refusal | null {
  const stranger = country.find((code) => !isHolder(code));
  if (stranger !== undefined) return { status: 404, words: `There is no country "${stranger}".` };
  if (!needs || country.length === 1) return null;
  return { status: 400, words: `${name} is about one country: put one into the address, country=${needs.country[0]}.` };
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
