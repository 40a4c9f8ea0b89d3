import { type Coverage, type ProposalRow, proposalTimeline } from "@standpoint/db";
import { ProposalTimeline } from "@standpoint/ui/charts/proposal-timeline";
import type { Chart, Column, Shown } from "./chart";
import { countryName } from "./country-names";
import { dayInWords } from "./day";
import { days, linkTo } from "./link-to";
import { toSearch } from "./params";
import { PROPOSAL_WORDS } from "./words";

const columns: readonly Column<ProposalRow>[] = [
  { name: "id", value: ({ id }) => id },
  { name: "date", value: ({ date }) => date },
  { name: "precision", value: ({ precision }) => precision },
  { name: "type", value: ({ type }) => type },
  { name: "proposers", value: ({ proposers }) => proposers },
  { name: "summary", value: ({ summary }) => summary },
  { name: "sources", value: ({ sources }) => sources.length },
  { name: "outlet", value: ({ sources }) => sources[0]?.outlet ?? null },
  { name: "published", value: ({ sources }) => sources[0]?.published ?? null },
  { name: "url", value: ({ sources }) => sources[0]?.url ?? null },
  { name: "quote", value: ({ sources }) => sources[0]?.quote ?? null },
];

function describe({ rows, asOf }: Shown<ProposalRow>): string {
  if (rows.length === 0) return `No step towards a foreign force is known for ${dayInWords(asOf.on)}.`;
  const each = rows.map(({ date, type, proposers }) => {
    const who = proposers.map((holder) => countryName(holder)).join(" and ") || "nobody named";
    return `${dayInWords(date)}: ${PROPOSAL_WORDS[type]} (${who})`;
  });
  return `${rows.length} steps towards or against a foreign force in Ukraine. ${each.join("; ")}.`;
}

/** The axis covers the articles' days and every step, whichever day is shown: moving the day moves nothing else. */
function domainOf(rows: readonly ProposalRow[], { firstDay, lastDay }: Coverage): [string, string] | undefined {
  const ends = [...rows.map(({ day }) => day), firstDay, lastDay].filter((day) => day !== null).sort();
  return ends.length === 0 ? undefined : [ends[0]!, ends[ends.length - 1]!];
}

export const proposalTimelineChart: Chart<ProposalRow> = {
  name: "proposal-timeline",
  title: "Steps towards a foreign force, and against one",
  params: ["country", "proposal", "language", "outlet"],
  async load(db, view, asOf) {
    const rows = await proposalTimeline(db, asOf);
    const of = view.country;
    return of.length === 0 ? rows : rows.filter(({ proposers }) => proposers.some((holder) => of.includes(holder)));
  },
  Chart({ shown: { rows, view, asOf, coverage }, frame }) {
    const domain = domainOf(rows, coverage);
    return (
      <ProposalTimeline
        data={rows.map((row) => ({ ...row, sources: row.sources.length }))}
        {...(domain ? { domain } : {})}
        width={frame.width}
        theme={frame.theme}
        labels={(holder) => countryName(holder, view.lang)}
        href={(id) => linkTo(frame, "/proposals", { ...days(view), country: view.country, proposal: id })}
        selected={view.proposal}
        on={asOf.on}
        title={frame.title}
        {...(frame.source === undefined ? {} : { source: frame.source })}
      />
    );
  },
  describe,
  columns,
  page: (view) => `/proposals${toSearch(view)}`,
};
