import { PRECISIONS, PROPOSAL_TYPES, type Stance } from "@standpoint/core/codebook";
import { type Coverage, MOST_STEPS, type ProposalRow, proposalTimeline, type StepFilter } from "@standpoint/db";
import { ProposalTimeline, type StanceLane } from "@standpoint/ui/charts/proposal-timeline";
import { wordsIn } from "@standpoint/words";
import type { Chart, Column, Shown } from "./chart";
import { columnsOf } from "./columns-of";
import { countryName } from "./country-names";
import { dayFrom } from "./day";
import { HOLDER, listOf, oneOf, PARTIAL_DATE, TEXT, WHOLE } from "./json-schema";
import { keepClaim, sourceFilterOf } from "./keep-claim";
import { days, linkTo } from "./link-to";
import { filtersOf, SOURCE_FILTERS, STANCE_FILTERS, toSearch, type View } from "./params";
import { SOURCE_COLUMNS } from "./source-columns";

const columns: readonly Column<ProposalRow>[] = [
  { name: "id", about: "the claim's id in the first source", schema: TEXT, value: ({ id }) => id },
  { name: "date", about: "when the step was taken", schema: PARTIAL_DATE, value: ({ date }) => date },
  {
    name: "precision",
    about: "how exactly that is known",
    schema: oneOf(PRECISIONS),
    value: ({ precision }) => precision,
  },
  { name: "type", about: "what kind of step", schema: oneOf(PROPOSAL_TYPES), value: ({ type }) => type },
  { name: "proposers", about: "whose step", schema: listOf(HOLDER), value: ({ proposers }) => proposers },
  { name: "summary", about: "one line in English", schema: TEXT, value: ({ summary }) => summary },
  {
    name: "sources",
    about: "how many articles tell of it; the first published is cited",
    schema: WHOLE,
    value: ({ sourceCount }) => sourceCount,
  },
  ...columnsOf(SOURCE_COLUMNS, ({ sources }: ProposalRow) => sources[0]),
];

function describe({ rows, view, asOf }: Shown<ProposalRow>): string {
  const { say, day } = wordsIn(view.lang);
  if (rows.length === 0) return say("timeline.noneKnown", { day: day(asOf.on) });
  const each = rows.map(({ date, type, proposers }) => {
    const who = proposers.map((holder) => countryName(holder, view.lang)).join(` ${say("dash.and")} `);
    const what = `${say(`step.${type}`)} (${who || say("timeline.nobody")})`;
    return say("drawn.named", { name: day(date), what });
  });
  const count = rows.length;
  return `${isCut(rows) ? say("timeline.toldLatest", { count }) : say("timeline.told", { count })} ${each.join("; ")}.`;
}

/** For a table, which cites the first source of each. */
const ALL_STEPS = { limit: null, sources: 1 } as const;

/** @returns the view's filters as a question of steps */
export function stepFilterOf(view: View): StepFilter {
  return { holders: view.country, ...sourceFilterOf(view) };
}

/** There may be earlier ones that are not drawn. */
const isCut = (rows: readonly ProposalRow[]): boolean => rows.length >= MOST_STEPS;

/**
 * The axis covers the articles' days and every step, whichever day is shown: moving the day moves nothing else. Where
 * there are more steps than are drawn, it begins with the first of these. The view may name its ends, in either order; a single day gets one on either side.
 */
function domainOf(
  rows: readonly ProposalRow[],
  { firstDay, lastDay }: Coverage,
  { from, to }: View,
): [string, string] | undefined {
  const ends = [...rows.map(({ day }) => day), isCut(rows) ? null : firstDay, lastDay]
    .filter((day) => day !== null)
    .sort();
  const [first, last] = [from ?? ends[0], to ?? ends.at(-1)].sort();
  if (first === undefined || last === undefined) return undefined;
  return first === last ? [dayFrom(first, -1), dayFrom(first, 1)] : [first, last];
}

/** @returns the days of a cluster with one more on either side, so that its first and last steps stand free */
const around = (from: string, to: string) => ({ from: dayFrom(from, -1), to: dayFrom(to, 1) });

/** The moves of the chosen country, under its name, as far as the filters let them through. */
function stanceOf({ history = [], view }: Shown<ProposalRow>): StanceLane | null {
  const [holder] = view.country;
  if (holder === undefined || history.length === 0) return null;
  const open = { ...view, stance: [] };
  const runs: { from: string; to: string | null; stance: Stance }[] = [];
  for (const { from, to, stance } of history.filter(({ claim }) => keepClaim(open, claim))) {
    const last = runs.at(-1);
    if (last?.stance === stance && last.to === from) last.to = to;
    else runs.push({ from, to, stance });
  }
  return runs.length === 0 ? null : { heading: countryName(holder, view.lang), runs };
}

export const proposalTimelineChart: Chart<ProposalRow> = {
  name: "proposal-timeline",
  title: "Steps towards a foreign force, and against one",
  params: [
    ...(["country", "proposal", "from", "to", "lanes"] as const),
    ...SOURCE_FILTERS,
    // These are of stances: they tell which of the country's moves are drawn.
    ...STANCE_FILTERS,
  ],
  withHistory: true,
  async load(db, view, asOf, whole) {
    const { from, to, proposal: first } = view;
    return proposalTimeline(db, asOf, { ...stepFilterOf(view), around: { from, to, first }, ...(whole && ALL_STEPS) });
  },
  Chart({ shown, frame }) {
    const { rows, view, asOf, coverage } = shown;
    const domain = domainOf(rows, coverage, view);
    const kept = { ...days(view), ...filtersOf(view), country: view.country, lanes: view.lanes };
    return (
      <ProposalTimeline
        data={rows.map((row) => ({ ...row, sources: row.sourceCount }))}
        {...(domain ? { domain } : {})}
        width={frame.width}
        theme={frame.theme}
        words={wordsIn(view.lang)}
        labels={(holder) => countryName(holder, view.lang)}
        href={(id) => linkTo(frame, "/proposals", { ...kept, from: view.from, to: view.to, proposal: id })}
        openHref={(from, to) => linkTo(frame, "/proposals", { ...kept, ...around(from, to) })}
        lanes={view.lanes}
        stance={stanceOf(shown)}
        selected={view.proposal}
        on={asOf.on}
        title={frame.title}
        {...(frame.source === undefined ? {} : { source: frame.source })}
      />
    );
  },
  describe,
  columns,
  languageOf: ({ sources }) => sources[0]?.language,
  page: (view) => `/proposals${toSearch(view)}`,
};
