import type { Holder } from "@standpoint/core/codebook";
import type { AsOf, Coverage, Database, PositionInterval } from "@standpoint/db";
import type { Theme } from "@standpoint/ui/theme";
import type { ReactElement } from "react";
import type { JsonSchema } from "./json-schema";
import type { View } from "./params";

/** What stands around a drawing: where it is shown, not what it shows. */
export type Frame = {
  /** CSS px. */
  readonly width: number;
  readonly theme: Theme;
  /** Put before every link: "" on a page of the site, its public origin in files and embeds. */
  readonly origin: string;
  /** false where the page around it says title and source itself. */
  readonly title: boolean;
  readonly source?: string;
  /** Holders outside the crop that a script may have to paint for another day. Pages only. */
  readonly alsoChips?: readonly Holder[];
};

export type Cell = string | number | boolean | null | readonly string[];

/** What a column is. `name` is snake_case as in CSV; JSON has it in camelCase. */
export type ColumnHead = { readonly name: string; readonly about: string; readonly schema: JsonSchema };

/** One column of a table. */
export type Column<Row> = ColumnHead & { readonly value: (row: Row) => Cell };

/** What a drawing is made from: the view, its two days resolved, and the rows the database gave. */
export type Shown<Row> = {
  readonly view: View;
  readonly asOf: AsOf;
  readonly coverage: Coverage;
  readonly rows: readonly Row[];
  /** How the view's one country moved, where the chart draws it on its own axis. */
  readonly history?: readonly PositionInterval[];
};

export type ChartName =
  | "stance-map"
  | "proposal-timeline"
  | "force-sizes"
  | "stance-matrix"
  | "stance-counts"
  | "country-history";

/** A published chart with its whole wiring: page, embed, file and procedure all go through it. */
export type Chart<Row> = {
  /** The word in addresses, files and queries. */
  readonly name: ChartName;
  /** What it is called in a list of charts. */
  readonly title: string;
  /** The parameters of the view that change what it shows, beside the two days. */
  readonly params: readonly (keyof View)[];
  /** Whether it draws the moves of the view's country, if that names exactly one, beside its rows. */
  readonly withHistory?: true;
  /** @param whole all rows, for a file of them; else as many as a picture holds, the latest */
  readonly load: (db: Database, view: View, asOf: AsOf, whole: boolean) => Promise<readonly Row[]>;
  readonly Chart: (props: { shown: Shown<Row>; frame: Frame }) => ReactElement;
  /** The text alternative: what the picture says, in sentences. */
  readonly describe: (shown: Shown<Row>) => string;
  readonly columns: readonly Column<Row>[];
  /** In which language a row's quote is, ISO 639-1; left out where rows quote nothing. */
  readonly languageOf?: (row: Row) => string | undefined;
  /** Where the same view stands on the site: path, search and fragment. */
  readonly page: (view: View) => string;
  /** What the view must name, shown as an example; without it the chart cannot be drawn. */
  readonly needs?: { readonly country: readonly [Holder] };
  /** The rows that go into a file, where those are fewer than the ones drawn. */
  readonly table?: (shown: Shown<Row>) => readonly Row[];
};
