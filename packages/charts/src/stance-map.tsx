import { STANCES, type Stance } from "@standpoint/core/codebook";
import { type Position, stanceMap } from "@standpoint/db";
import { describe, StanceMap, type StanceMapDatum } from "@standpoint/ui/charts/stance-map";
import { wordsIn } from "@standpoint/words";
import type { ReactElement } from "react";
import type { Chart, Column, Frame } from "./chart";
import { CLAIM_COLUMNS, CONTESTED } from "./claim-columns";
import { countryName } from "./country-names";
import { DAY, HOLDER, oneOf } from "./json-schema";
import { keepClaim, keepPosition } from "./keep-claim";
import { days, linkTo } from "./link-to";
import { FILTERS, filtersOf, toSearch, type View } from "./params";
import { isWithin, landOf } from "./regions";

/** The contract's columns of the stances, in its order. */
const columns: readonly Column<Position>[] = [
  { name: "country", about: "whose stance", schema: HOLDER, value: ({ holder }) => holder },
  { name: "stance", about: "the stance", schema: oneOf(STANCES), value: ({ stance }) => stance },
  { name: "since", about: "first day of the unbroken run of this stance", schema: DAY, value: ({ since }) => since },
  {
    name: "known_since",
    about: "the day from which the deciding claim could be known",
    schema: DAY,
    value: ({ knownSince }) => knownSince,
  },
  CONTESTED,
  ...CLAIM_COLUMNS,
];

/** A legend entry shows its stance alone; once more, and all are shown again. */
const toggled = ({ stance: shown }: View, stance: Stance) =>
  shown.length === 1 && shown[0] === stance ? [] : [stance];

/** Those that the filter leaves out stay on the map, faded. */
const toData = (rows: readonly Position[], view: View) =>
  rows.map((row) => ({ ...row, leftOut: !keepPosition(view, row.holder, row.claim) }));

/** The map of a day from the positions themselves, for whoever has no claims behind them. */
export function drawStanceMap(data: readonly StanceMapDatum[], view: View, on: string, frame: Frame): ReactElement {
  const here = (change: Partial<View>) => linkTo(frame, "/", { ...days(view), ...filtersOf(view), ...change });
  return (
    <StanceMap
      data={data}
      on={on}
      width={frame.width}
      region={landOf(view.region)}
      within={(holder) => isWithin(view.region, holder)}
      theme={frame.theme}
      words={wordsIn(view.lang)}
      labels={(holder) => countryName(holder, view.lang)}
      href={(holder) => here({ country: [holder] })}
      legendHref={(stance) => here({ country: view.country, stance: toggled(view, stance) })}
      selected={view.country[0] ?? null}
      stances={view.stance}
      title={frame.title}
      {...(frame.source === undefined ? {} : { source: frame.source })}
      {...(frame.alsoChips === undefined ? {} : { alsoChips: frame.alsoChips })}
    />
  );
}

export const stanceMapChart: Chart<Position> = {
  name: "stance-map",
  title: "Where countries stand on sending troops to Ukraine",
  params: ["stance", ...FILTERS, "region", "country"],
  load: (db, _view, asOf) => stanceMap(db, asOf),
  Chart: ({ shown: { rows, view, asOf }, frame }) => drawStanceMap(toData(rows, view), view, asOf.on, frame),
  table: ({ rows, view }) =>
    rows.filter(({ holder, claim }) => keepPosition(view, holder, claim) && keepClaim(view, claim)),
  describe: ({ rows, view, asOf }) =>
    describe({
      data: toData(rows, view),
      on: asOf.on,
      labels: (holder) => countryName(holder, view.lang),
      words: wordsIn(view.lang),
    }),
  columns,
  languageOf: ({ claim }) => claim.language,
  page: (view) => `/${toSearch(view)}`,
};
