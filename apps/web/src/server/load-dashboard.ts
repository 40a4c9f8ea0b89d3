import "server-only";
import {
  type Chart,
  drawStanceMap,
  type Frame,
  forceSizesChart,
  load,
  proposalTimelineChart,
  toSvg,
} from "@standpoint/charts";
import { countryName, HOLDERS } from "@standpoint/charts/country-names";
import { forceRange } from "@standpoint/charts/force-range";
import { claimFilterOf, keepPosition } from "@standpoint/charts/keep-claim";
import { asOf, SOURCE_FILTERS, type View } from "@standpoint/charts/params";
import { movesBetween, type PositionSteps, positionsOn, tellsOf, toSteps } from "@standpoint/charts/position-steps";
import { type Holder, ORGANISATIONS } from "@standpoint/core/codebook";
import {
  type Coverage,
  claimsThatBegan,
  countryStances,
  type Database,
  type ForceSizeRow,
  forceSizes,
  positionStretches,
  stanceMap,
  stepDays,
} from "@standpoint/db";
import type { StanceMapDatum } from "@standpoint/ui/charts/stance-map";
import { EUROPE } from "@standpoint/ui/geo/regions";
import { cssTheme } from "@standpoint/ui/theme";
import { type Words, wordsIn } from "@standpoint/words";
import type { DashboardProps, Part } from "../client/dashboard-props";
import { asBefore } from "../view/before-map";
import { languagesOf } from "../view/languages-of";
import { rightOfHundred } from "./evaluation";
import { holdDrawing } from "./hold-drawing";
import type { PageWidths } from "./page-widths";
import { toCause } from "./to-cause";
import { toDatum } from "./to-datum";
import { toPanelPage } from "./to-panel-page";

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

/** The positions of a day: from the steps where these tell of it, else asked for. */
async function positionsOf(db: Database, steps: PositionSteps, view: View, on: string, known: string) {
  if (tellsOf(steps, on)) return positionsOn(steps, on);
  return (await stanceMap(db, { on, known })).map((position) => toDatum(position, view));
}

/** The steps of the page, and the positions of its days; these are for the page only where the steps do not tell them. */
async function loadPositions(db: Database, view: View, present: string) {
  const { on, known } = asOf(view, present);
  const stretches = await positionStretches(db, known);
  const steps = toSteps(stretches, (stretch) => keepPosition(view, stretch.holder, stretch));
  const [now, before] = await Promise.all([
    positionsOf(db, steps, view, on, known),
    view.compare ? positionsOf(db, steps, view, view.compare, known) : [],
  ]);
  const moves = view.compare ? movesBetween(...inOrder([view.compare, before], [on, now])) : [];
  const began = moves.flatMap(({ holder, since }) => (since ? [{ holder, day: since }] : []));
  return {
    now,
    before,
    told: {
      steps,
      data: tellsOf(steps, on) ? null : now,
      dataBefore: view.compare && !tellsOf(steps, view.compare) ? before : null,
      causes: view.compare ? (await claimsThatBegan(db, began, known)).map(toCause) : null,
    },
  };
}

/** Whoever may get a position by another day or another day known. The steps hold everybody's latest as known on theirs. */
async function everHeldBy(db: Database, { byHolder }: PositionSteps, view: View, present: string): Promise<Holder[]> {
  if (view.known === null) return Object.keys(byHolder);
  const ever = await stanceMap(db, { on: present, known: present });
  return [...new Set([...Object.keys(byHolder), ...ever.map(({ holder }) => holder)])];
}

/** The sizes of countries' own parts, of all days: the page shows the latest by the day it is on. */
function partsOf(rows: readonly ForceSizeRow[], words: Words): Part[] {
  return rows
    .flatMap((row) => {
      const { kind, country: holder, date, outlet, outletTier, language, articleId, claimId } = row;
      return kind === "contribution" && holder
        ? [{ holder, date, outlet, outletTier, language, articleId, claimId, size: forceRange(row, words) }]
        : [];
    })
    .reverse();
}

type DayData = readonly [day: string, data: readonly StanceMapDatum[]];

const inOrder = (a: DayData, b: DayData): [readonly StanceMapDatum[], readonly StanceMapDatum[]] =>
  a[0] <= b[0] ? [a[1], b[1]] : [b[1], a[1]];

/** Two maps share the place of one. */
const BESIDE = 0.48;

type Positions = Awaited<ReturnType<typeof loadPositions>>;

/** The map of the view's day, and of the day beside it. */
async function drawMaps(
  { now, before }: Positions,
  view: View,
  on: string,
  width: number,
  alsoChips: readonly Holder[],
) {
  const frame = { ...onPage(width), alsoChips };
  const [map, beside] = await Promise.all([
    toSvg(drawStanceMap(now, view, on, frame)),
    view.compare ? toSvg(drawStanceMap(before, view, view.compare, frame)) : null,
  ]);
  return { map: holdDrawing(map), before: beside && holdDrawing(asBefore(beside)) };
}

/** A chart below the map. Choosing a country opens its panel; it does not take the others' steps and numbers away. */
async function loadBelow<Row>(chart: Chart<Row>, db: Database, view: View, present: string, width: number) {
  const shown = await load(chart, db, { ...view, country: [] }, present);
  return { shown, drawing: holdDrawing(await toSvg(chart.Chart({ shown, frame: onPage(width) }))) };
}

/** Everything on the dashboard for one view, asked for at once. */
export async function loadDashboard(
  db: Database,
  view: View,
  present: string,
  widths: PageWidths,
): Promise<DashboardProps & { coverage: Coverage }> {
  const days = asOf(view, present);
  const [holder] = view.country;
  const sizes = loadBelow(forceSizesChart, db, view, present, widths.chart);
  const [positions, timeline, forces, everyStep, everySize, page] = await Promise.all([
    loadPositions(db, view, present),
    loadBelow(proposalTimelineChart, db, view, present, widths.chart),
    sizes,
    stepDays(db, { on: present, known: present }),
    // The chart's own sizes are all there are, unless it is cut to an earlier day or to some sources.
    days.on === present && SOURCE_FILTERS.every((name) => view[name].length === 0)
      ? sizes.then(({ shown }) => shown.rows)
      : forceSizes(db, { on: present, known: days.known }),
    holder ? countryStances(db, holder, days, { filter: claimFilterOf(view) }) : null,
  ]);
  const { coverage } = timeline.shown;
  const alsoChips = await everHeldBy(db, positions.told.steps, view, present);
  const mapWidth = view.compare && widths.map > 600 ? Math.round(widths.map * BESIDE) : widths.map;
  return {
    view,
    today: present,
    range: rangeOf(coverage, present),
    names: namesOf([...alsoChips, ...view.country], view),
    ...positions.told,
    page: page && toPanelPage(page),
    right: rightOfHundred(),
    step: timeline.shown.rows.find(({ id }) => id === view.proposal) ?? null,
    languages: languagesOf(coverage, wordsIn(view.lang)),
    parts: partsOf(everySize, wordsIn(view.lang)),
    ticks: everyStep.map(({ day }) => day),
    drawings: {
      ...(await drawMaps(positions, view, days.on, mapWidth, alsoChips)),
      timeline: timeline.drawing,
      forces: forces.drawing,
    },
    widths: { ...widths, map: mapWidth },
    coverage,
  };
}
