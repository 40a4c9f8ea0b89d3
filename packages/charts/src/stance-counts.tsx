import { STANCES } from "@standpoint/core/codebook";
import { describe, StanceCounts, type StanceCountsDatum } from "@standpoint/ui/charts/stance-counts";
import type { Chart, Column } from "./chart";
import { countStances } from "./count-stances";
import { days } from "./link-to";
import { loadIntervals } from "./load-intervals";
import { toSearch } from "./params";

/** `to` is the first day after the stretch; empty where it still holds. */
const columns: readonly Column<StanceCountsDatum>[] = [
  { name: "from", value: ({ from }) => from },
  { name: "to", value: ({ to }) => to },
  { name: "group", value: ({ group }) => group },
  ...STANCES.map((stance) => ({ name: stance, value: (row: StanceCountsDatum) => row[stance] })),
];

export const stanceCountsChart: Chart<StanceCountsDatum> = {
  name: "stance-counts",
  title: "How many countries hold each stance",
  params: ["condition", "contribution", "language", "outlet", "region", "minConfidence", "country"],
  async load(db, view, asOf) {
    return countStances(await loadIntervals(db, view, asOf));
  },
  Chart({ shown: { rows, view, asOf }, frame }) {
    return (
      <StanceCounts
        data={rows}
        on={asOf.on}
        width={frame.width}
        theme={frame.theme}
        href={(stance) => `${frame.origin}/countries${toSearch({ ...days(view), stance: [stance] })}`}
        title={frame.title}
        {...(frame.source === undefined ? {} : { source: frame.source })}
      />
    );
  },
  describe: ({ rows, asOf }) => describe({ data: rows, on: asOf.on }),
  columns,
  page: (view) => `/countries${toSearch(view)}#counts`,
};
