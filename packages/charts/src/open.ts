import { type AsOf, coverage, type Database, stanceHistory } from "@standpoint/db";
import { wordsIn } from "@standpoint/words";
import type { ReactElement } from "react";
import type { Cell, Chart, ChartName, ColumnHead, Frame, Shown } from "./chart";
import { isHolder } from "./country-names";
import { articlesIn } from "./freeze/articles-in";
import { asOf, type View } from "./params";
import { frozenSourceLine, sourceLine } from "./source-line";

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
  /** The language of the quote in each row of the table; null where there is none. */
  readonly languages: () => readonly (string | null)[];
};

/** What the database answers: all that a drawing shows of it, but for the number of articles. */
export type Answer<Row> = Pick<Shown<Row>, "rows" | "history">;

/** Asks the database for what the view shows. `present` is the day that stands for an absent one, `whole` asks for all rows. */
export async function load<Row>(
  chart: Chart<Row>,
  db: Database,
  view: View,
  present: string,
  whole = false,
): Promise<Shown<Row>> {
  const both = asOf(view, present);
  const [answer, covered] = await Promise.all([ask(chart, db, view, both, whole), coverage(db)]);
  return { view, asOf: both, coverage: covered, ...answer };
}

async function ask<Row>(chart: Chart<Row>, db: Database, view: View, both: AsOf, whole: boolean): Promise<Answer<Row>> {
  const [holder, ...others] = view.country;
  const alone = chart.withHistory && others.length === 0 ? holder : undefined;
  const [rows, history] = await Promise.all([
    chart.load(db, view, both, whole),
    alone === undefined ? undefined : stanceHistory(db, alone, both),
  ]);
  return { rows, ...(history && { history }) };
}

/** Why a view cannot be drawn, with the status that says so. */
export type Refusal = { readonly status: 400 | 404; readonly words: string };

/** How a published chart is opened, by the name it has in addresses. */
export type Publication = {
  readonly name: ChartName;
  readonly title: string;
  /** The parameters that it heeds, beside the two days. */
  readonly params: readonly (keyof View)[];
  /** A view that can be drawn, where the default one cannot. */
  readonly example: Partial<View>;
  readonly page: (view: View) => string;
  readonly columns: readonly ColumnHead[];
  /** Ask before opening. @returns null where the view can be drawn */
  readonly refuse: (view: View) => Refusal | null;
  /** @param whole with all rows, for a file of them */
  readonly open: (db: Database, view: View, present: string, whole?: boolean) => Promise<Opened>;
  /** The database's answer alone, for a view whose two days are said. */
  readonly ask: (db: Database, view: View) => Promise<Answer<unknown>>;
  /** A frozen view: drawn from what was answered once, whatever the database holds meanwhile. */
  readonly reopen: (view: View, answer: Answer<unknown>) => Opened;
};

/** @returns the chart under its name, the type of its rows put away */
export function publish<Row>(chart: Chart<Row>): readonly [string, Publication] {
  const { name, title, params, page, columns, needs } = chart;
  return [
    name,
    {
      name,
      title,
      params,
      page,
      columns,
      example: needs ?? {},
      refuse: (view) => refusalOf(chart, view),
      open: (db, view, present, whole) => open(chart, db, view, present, whole),
      ask: (db, view) => ask(chart, db, view, bothDays(view), false),
      reopen: (view, answer) => reopen(chart, view, answer as Answer<Row>),
    },
  ];
}

function refusalOf<Row>({ name, needs }: Chart<Row>, { country, lang }: View): Refusal | null {
  const { say } = wordsIn(lang);
  const stranger = country.find((code) => !isHolder(code));
  if (stranger !== undefined) return { status: 404, words: say("refused.noCountry", { code: stranger }) };
  if (!needs || country.length === 1) return null;
  return { status: 400, words: say("refused.oneCountry", { chart: name, example: needs.country[0] }) };
}

async function open<Row>(
  chart: Chart<Row>,
  db: Database,
  view: View,
  present: string,
  whole?: boolean,
): Promise<Opened> {
  const shown = await load(chart, db, view, present, whole);
  return openedOf(chart, shown, sourceLine(shown, present, wordsIn(view.lang)), false);
}

/** What it says of the number of articles is taken from the answer too: else its bytes would change with the database. */
function reopen<Row>(chart: Chart<Row>, view: View, answer: Answer<Row>): Opened {
  const none = { byLanguage: [], waiting: 0, firstDay: null, lastDay: null, extractor: [] };
  const shown = { view, asOf: bothDays(view), coverage: { ...none, articles: articlesIn(answer).length }, ...answer };
  return openedOf(chart, shown, frozenSourceLine(shown, wordsIn(view.lang)), true);
}

function bothDays({ on, known }: View): AsOf {
  if (on === null || known === null) throw new Error("a frozen view without its two days");
  return { on, known };
}

/** @returns the chart, ready to be drawn, described or written out */
function openedOf<Row>(chart: Chart<Row>, shown: Shown<Row>, source: string, alwaysSaysSource: boolean): Opened {
  const rows = () => chart.table?.(shown) ?? shown.rows;
  return {
    name: chart.name,
    title: wordsIn(shown.view.lang).say(`charts.${chart.name}`),
    ...shown.asOf,
    description: chart.describe(shown),
    source,
    draw: (frame) => chart.Chart({ shown, frame: frame.title || alwaysSaysSource ? { ...frame, source } : frame }),
    columns: chart.columns.map(({ name }) => name),
    table: () => rows().map((row) => chart.columns.map(({ value }) => value(row))),
    languages: () => rows().map((row) => chart.languageOf?.(row) ?? null),
  };
}
