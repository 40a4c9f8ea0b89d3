import { STANCES } from "@standpoint/core/codebook";
import { describe, StanceMatrix, type StanceMatrixDatum } from "@standpoint/ui/charts/stance-matrix";
import { wordsIn } from "@standpoint/words";
import type { Chart, Column } from "./chart";
import { CONTESTED } from "./claim-columns";
import { countryName } from "./country-names";
import { HOLDER, MONTH, oneOf } from "./json-schema";
import { days } from "./link-to";
import { loadIntervals } from "./load-intervals";
import { monthCells } from "./month-cells";
import { FILTERS, toSearch, type View } from "./params";

const columns: readonly Column<StanceMatrixDatum>[] = [
  { name: "country", about: "whose stance", schema: HOLDER, value: ({ holder }) => holder },
  { name: "month", about: "the month; the stance is that of its last day", schema: MONTH, value: ({ month }) => month },
  { name: "stance", about: "the stance", schema: oneOf(STANCES), value: ({ stance }) => stance },
  CONTESTED,
];

/** A filter by stance keeps whole rows, those of the holders who stand there at the end: a hole would read as "no data". */
function rowsOf(cells: readonly StanceMatrixDatum[], { stance }: View): readonly StanceMatrixDatum[] {
  if (stance.length === 0) return cells;
  const last = new Map(cells.map((cell) => [cell.holder, cell.stance]));
  return cells.filter(({ holder }) => stance.includes(last.get(holder) ?? "uncommitted"));
}

export const stanceMatrixChart: Chart<StanceMatrixDatum> = {
  name: "stance-matrix",
  title: "Where each country stood, month by month",
  params: ["stance", ...FILTERS, "region", "country"],
  async load(db, view, asOf) {
    return rowsOf(monthCells(await loadIntervals(db, view, asOf, true), asOf.on), view);
  },
  Chart({ shown: { rows, view, asOf }, frame }) {
    return (
      <StanceMatrix
        data={rows}
        on={asOf.on}
        width={frame.width}
        theme={frame.theme}
        words={wordsIn(view.lang)}
        labels={(holder) => countryName(holder, view.lang)}
        href={(holder) => `${frame.origin}/countries/${holder}${toSearch(days(view))}`}
        title={frame.title}
        {...(frame.source === undefined ? {} : { source: frame.source })}
      />
    );
  },
  describe: ({ rows, view, asOf }) =>
    describe({
      data: rows,
      on: asOf.on,
      labels: (holder) => countryName(holder, view.lang),
      words: wordsIn(view.lang),
    }),
  columns,
  page: (view) => `/countries${toSearch(view)}#months`,
};
