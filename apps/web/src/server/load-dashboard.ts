import "server-only";
import { type Frame, forceSizesChart, load, proposalTimelineChart, stanceMapChart, toSvg } from "@standpoint/charts";
import { countryName, HOLDERS } from "@standpoint/charts/country-names";
import { forceRange } from "@standpoint/charts/force-range";
import { keepPosition } from "@standpoint/charts/keep-claim";
import { asOf, type View } from "@standpoint/charts/params";
import { movesBetween, positionsOn, tellsOf, toSteps } from "@standpoint/charts/position-steps";
import { type Holder, ORGANISATIONS } from "@standpoint/core/codebook";
import {
  type Coverage,
  claimsThatBegan,
  country,
  type Database,
  type ForceSizeRow,
  forceSizes,
  type Position,
  positionStretches,
  proposalTimeline,
  stanceMap,
} from "@standpoint/db";
import type { StanceMapDatum } from "@standpoint/ui/charts/stance-map";
import { EUROPE } from "@standpoint/ui/geo/regions";
import { cssTheme } from "@standpoint/ui/theme";
import type { DashboardProps, Part } from "../client/dashboard-props";
import { asBefore } from "../view/before-map";
import { languageName } from "../view/language-name";
import { rightOfHundred } from "./evaluation";
import { holdDrawing } from "./hold-drawing";
import type { PageWidths } from "./page-widths";
import { toDatum } from "./to-datum";

const onPage = (width: number): Frame => ({ width, theme: cssTheme, origin: "", title: false });

/** Names for whoever the map may show, from one machine: the browser's own could differ in a letter. */
function namesOf(holders: readonly Holder[], { region, lang }: View): Record<Holder, string> {
  const all = region === "world" ? HOLDERS : [...EUROPE, ...ORGANISATIONS, ...holders];
  return Object.fromEntries([...new Set(all)].map((holder) => [holder, countryName(holder, lang)]));
}

/** The slider's ends: the articles' first and last day, or the present day while there is none. */
export function rangeOf({ firstDay, lastDay }: Coverage, present: string) {
  return { first: firstDay ?? present, last: lastDay ?? firstDay ?? present };
}

/** The steps of the page, and the positions of its days where the steps do not reach so far back. */
async function loadPositions(db: Database, view: View, present: string) {
  const { on, known } = asOf(view, present);
  const keep = (position: Position) => keepPosition(view, position.holder, position.claim);
  const [stretches, then] = await Promise.all([
    positionStretches(db, known),
    view.compare ? stanceMap(db, { on: view.compare, known }) : [],
  ]);
  const steps = toSteps(stretches, (stretch) => keepPosition(view, stretch.holder, stretch));
  const before = then.filter(keep);
  const now = positionsOn(steps, on);
  const moves = view.compare ? movesBetween(...inOrder([view.compare, before], [on, now])) : [];
  const began = moves.flatMap(({ holder, since }) => (since ? [{ holder, day: since }] : []));
  return {
    steps,
    before,
    dataBefore: view.compare && !tellsOf(steps, view.compare) ? before.map(toDatum) : null,
    causes: view.compare ? await claimsThatBegan(db, began, known) : null,
  };
}

/** The sizes of countries' own parts, of all days: the page shows the latest by the day it is on. */
function partsOf(rows: readonly ForceSizeRow[]): Part[] {
  return rows
    .flatMap((row) => {
      const { kind, country: holder, date } = row;
      return kind === "contribution" && holder ? [{ holder, date, size: forceRange(row) }] : [];
    })
    .reverse();
}

type DayData = readonly [day: string, data: readonly StanceMapDatum[]];

const inOrder = (a: DayData, b: DayData): [readonly StanceMapDatum[], readonly StanceMapDatum[]] =>
  a[0] <= b[0] ? [a[1], b[1]] : [b[1], a[1]];

/** Two maps share the place of one. */
const BESIDE = 0.48;

/** Everything on the dashboard for one view, asked for at once. */
export async function loadDashboard(
  db: Database,
  view: View,
  present: string,
  widths: PageWidths,
): Promise<DashboardProps & { coverage: Coverage }> {
  const days = asOf(view, present);
  const ever = { on: present, known: present };
  const [holder] = view.country;
  // Choosing a country on the dashboard opens its panel; it does not take the others' steps and numbers away.
  const everyone = { ...view, country: [] };
  const [map, timeline, forces, everHeld, everyStep, everySize, page, positions] = await Promise.all([
    load(stanceMapChart, db, view, present),
    load(proposalTimelineChart, db, everyone, present),
    load(forceSizesChart, db, everyone, present),
    stanceMap(db, ever),
    proposalTimeline(db, ever),
    forceSizes(db, { on: present, known: days.known }),
    holder ? country(db, holder, days) : null,
    loadPositions(db, view, present),
  ]);
  const alsoChips = everHeld.map((position) => position.holder);
  const { before, ...told } = positions;
  const mapWidth = view.compare && widths.map > 600 ? Math.round(widths.map * BESIDE) : widths.map;
  const draw = (rows: readonly Position[], on: string) =>
    toSvg(
      stanceMapChart.Chart({
        shown: { ...map, rows, asOf: { ...map.asOf, on } },
        frame: { ...onPage(mapWidth), alsoChips },
      }),
    );
  const [mapSvg, beforeSvg, timelineSvg, forcesSvg] = await Promise.all([
    draw(map.rows, days.on),
    view.compare ? draw(before, view.compare) : null,
    toSvg(proposalTimelineChart.Chart({ shown: timeline, frame: onPage(widths.chart) })),
    toSvg(forceSizesChart.Chart({ shown: forces, frame: onPage(widths.chart) })),
  ]);
  return {
    view,
    today: present,
    range: rangeOf(map.coverage, present),
    names: namesOf([...alsoChips, ...view.country], view),
    ...told,
    data: tellsOf(told.steps, days.on) ? null : map.rows.map(toDatum),
    page,
    right: rightOfHundred(),
    step: timeline.rows.find(({ id }) => id === view.proposal) ?? null,
    languages: map.coverage.byLanguage
      .filter(({ unsupported }) => !unsupported)
      .map(({ language }) => [language, languageName(language)] as const),
    parts: partsOf(everySize),
    ticks: [...new Set(everyStep.map(({ day }) => day))].sort(),
    drawings: {
      map: holdDrawing(mapSvg),
      before: beforeSvg && holdDrawing(asBefore(beforeSvg)),
      timeline: holdDrawing(timelineSvg),
      forces: holdDrawing(forcesSvg),
    },
    widths: { ...widths, map: mapWidth },
    coverage: map.coverage,
  };
}
