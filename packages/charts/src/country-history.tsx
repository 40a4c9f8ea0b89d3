import type { Holder } from "@standpoint/core/codebook";
import { type PositionInterval, stanceHistory } from "@standpoint/db";
import { CountryHistory, describe, type HistoryDatum } from "@standpoint/ui/charts/country-history";
import type { Chart, Column, Shown } from "./chart";
import { countryName } from "./country-names";
import { keepClaim } from "./keep-claim";
import { claimLink } from "./link-to";
import { toSearch, type View } from "./params";

/** `to` is the first day after the stretch; empty where it still holds. */
const columns: readonly Column<PositionInterval>[] = [
  { name: "country", value: ({ claim }) => claim.holder },
  { name: "from", value: ({ from }) => from },
  { name: "to", value: ({ to }) => to },
  { name: "stance", value: ({ stance }) => stance },
  { name: "contested", value: ({ contested }) => contested },
  { name: "conditions", value: ({ claim }) => claim.conditions },
  { name: "contribution", value: ({ claim }) => claim.contribution },
  { name: "confidence", value: ({ claim }) => claim.confidence },
  { name: "actor", value: ({ claim }) => claim.actors },
  { name: "office", value: ({ claim }) => claim.office },
  { name: "outlet", value: ({ claim }) => claim.outlet },
  { name: "published", value: ({ claim }) => claim.published },
  { name: "url", value: ({ claim }) => claim.url },
  { name: "quote", value: ({ claim }) => claim.quote },
];

/** The one that the view names; `needs` has seen to it that there is one. */
const holderOf = ({ country }: View): Holder => country[0] ?? "";

const toData = (rows: readonly PositionInterval[]): HistoryDatum[] =>
  rows.map(({ from, to, stance, contested, claim }) => ({
    id: claim.claimId,
    from,
    to,
    stance,
    contested,
    actors: claim.actors,
    outlet: claim.outlet,
    quote: claim.quote,
  }));

/** From the first article, which other countries' histories share, to the day shown; a year where that is no stretch. */
function domainOf({ rows, coverage, asOf: { on } }: Shown<PositionInterval>): [string, string] {
  const [first = on] = [rows[0]?.from, coverage.firstDay].filter((day) => typeof day === "string").sort();
  return first < on ? [first, on] : [`${Number(on.slice(0, 4)) - 1}-01-01`, on];
}

export const countryHistoryChart: Chart<PositionInterval> = {
  name: "country-history",
  title: "How one country’s position moved",
  params: ["country", "condition", "contribution", "language", "outlet", "minConfidence"],
  needs: { country: ["FRA"] },
  async load(db, view, asOf) {
    const open = { ...view, stance: [] };
    return (await stanceHistory(db, holderOf(view), asOf)).filter(({ claim }) => keepClaim(open, claim));
  },
  Chart({ shown, frame }) {
    const { rows, view, asOf } = shown;
    const claims = new Map(rows.map(({ claim }) => [claim.claimId, claim]));
    return (
      <CountryHistory
        data={toData(rows)}
        holder={holderOf(view)}
        domain={domainOf(shown)}
        on={asOf.on}
        width={frame.width}
        theme={frame.theme}
        labels={(holder) => countryName(holder, view.lang)}
        href={(id) => claimLink(frame, { articleId: claims.get(id)?.articleId ?? "", claimId: id })}
        title={frame.title}
        {...(frame.source === undefined ? {} : { source: frame.source })}
      />
    );
  },
  describe: ({ rows, view, asOf }) =>
    describe({
      data: toData(rows),
      holder: holderOf(view),
      on: asOf.on,
      labels: (holder) => countryName(holder, view.lang),
    }),
  columns,
  page: (view) => `/countries/${holderOf(view)}${toSearch({ ...view, country: [] })}`,
};
