import { STANCES } from "@standpoint/core/codebook";
import { COUNTED, describe, StanceCounts, type StanceCountsDatum } from "@standpoint/ui/charts/stance-counts";
import { wordsIn } from "@standpoint/words";
import type { Chart, Column } from "./chart";
import { countStances } from "./count-stances";
import { DAY, oneOf, orNull, WHOLE } from "./json-schema";
import { days } from "./link-to";
import { loadCounted } from "./load-counted";
import { loadIntervals } from "./load-intervals";
import { FILTERS, toSearch } from "./params";

const columns: readonly Column<StanceCountsDatum>[] = [
  { name: "from", about: "first day of the stretch", schema: DAY, value: ({ from }) => from },
  { name: "to", about: "first day after it; null where it still holds", schema: orNull(DAY), value: ({ to }) => to },
  {
    name: "group",
    about: "who is counted: NATO, EU and UN, and Ukraine, apart from countries",
    schema: oneOf(COUNTED),
    value: ({ group }) => group,
  },
  ...STANCES.map((stance) => ({
    name: stance,
    about: "how many of the group held this stance",
    schema: WHOLE,
    value: (row: StanceCountsDatum) => row[stance],
  })),
];

export const stanceCountsChart: Chart<StanceCountsDatum> = {
  name: "stance-counts",
  title: "How many countries hold each stance",
  params: [...FILTERS, "region", "country"],
  async load(db, view, asOf, whole) {
    return countStances(await (whole ? loadIntervals(db, view, asOf) : loadCounted(db, view, asOf)));
  },
  Chart({ shown: { rows, view, asOf }, frame }) {
    return (
      <StanceCounts
        data={rows}
        on={asOf.on}
        width={frame.width}
        theme={frame.theme}
        words={wordsIn(view.lang)}
        href={(stance) => `${frame.origin}/countries${toSearch({ ...days(view), stance: [stance] })}`}
        title={frame.title}
        {...(frame.source === undefined ? {} : { source: frame.source })}
      />
    );
  },
  describe: ({ rows, view, asOf }) => describe({ data: rows, on: asOf.on, words: wordsIn(view.lang) }),
  columns,
  page: (view) => `/countries${toSearch(view)}#counts`,
};
