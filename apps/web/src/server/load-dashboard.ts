import "server-only";
import { type Frame, forceSizesChart, load, proposalTimelineChart, stanceMapChart, toSvg } from "@standpoint/charts";
import { countryName, HOLDERS } from "@standpoint/charts/country-names";
import { asOf, type View } from "@standpoint/charts/params";
import { type Holder, ORGANISATIONS } from "@standpoint/core/codebook";
import { type Coverage, country, type Database, proposalTimeline, stanceMap } from "@standpoint/db";
import { EUROPE } from "@standpoint/ui/geo/regions";
import { cssTheme } from "@standpoint/ui/theme";
import type { DashboardProps } from "../client/dashboard-props";
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
  const [map, timeline, forces, everHeld, everyStep, page] = await Promise.all([
    load(stanceMapChart, db, view, present),
    load(proposalTimelineChart, db, everyone, present),
    load(forceSizesChart, db, everyone, present),
    stanceMap(db, ever),
    proposalTimeline(db, ever),
    holder ? country(db, holder, days) : null,
  ]);
  const alsoChips = everHeld.map((position) => position.holder);
  const [mapSvg, timelineSvg, forcesSvg] = await Promise.all([
    toSvg(stanceMapChart.Chart({ shown: map, frame: { ...onPage(widths.map), alsoChips } })),
    toSvg(proposalTimelineChart.Chart({ shown: timeline, frame: onPage(widths.chart) })),
    toSvg(forceSizesChart.Chart({ shown: forces, frame: onPage(widths.chart) })),
  ]);
  return {
    view,
    today: present,
    range: rangeOf(map.coverage, present),
    names: namesOf([...alsoChips, ...view.country], view),
    data: map.rows.map(toDatum),
    page,
    step: timeline.rows.find(({ id }) => id === view.proposal) ?? null,
    ticks: [...new Set(everyStep.map(({ day }) => day))].sort(),
    drawings: { map: holdDrawing(mapSvg), timeline: holdDrawing(timelineSvg), forces: holdDrawing(forcesSvg) },
    widths,
    coverage: map.coverage,
  };
}
