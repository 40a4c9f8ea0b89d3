import { type Holder, STANCES } from "@standpoint/core/codebook";
import { MOST_INTERVALS, type PositionInterval, stanceHistory } from "@standpoint/db";
import { CountryHistory, describe, type HistoryDatum } from "@standpoint/ui/charts/country-history";
import { wordsIn } from "@standpoint/words";
import type { Chart, Column, Shown } from "./chart";
import { CLAIM_COLUMNS, CONTESTED } from "./claim-columns";
import { countryName } from "./country-names";
import { DAY, HOLDER, oneOf, orNull } from "./json-schema";
import { keepClaim } from "./keep-claim";
import { claimLink } from "./link-to";
import { FILTERS, isFiltered, toSearch, type View } from "./params";

const columns: readonly Column<PositionInterval>[] = [
  { name: "country", about: "whose stance", schema: HOLDER, value: ({ claim }) => claim.holder },
  { name: "from", about: "first day of the stretch", schema: DAY, value: ({ from }) => from },
  { name: "to", about: "first day after it; null where it still holds", schema: orNull(DAY), value: ({ to }) => to },
  { name: "stance", about: "the stance", schema: oneOf(STANCES), value: ({ stance }) => stance },
  CONTESTED,
  ...CLAIM_COLUMNS,
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
    language: claim.language,
  }));

/**
 * From the first article, which other countries' histories share, to the day shown; a year where that is no stretch. Where
 * there are more moves than are drawn, from the first of these. */
function domainOf({ rows, coverage, asOf: { on } }: Shown<PositionInterval>): [string, string] {
  const cut = rows.length >= MOST_INTERVALS;
  const [first = on] = [rows[0]?.from, cut ? null : coverage.firstDay].filter((day) => typeof day === "string").sort();
  return first < on ? [first, on] : [`${Number(on.slice(0, 4)) - 1}-01-01`, on];
}

export const countryHistoryChart: Chart<PositionInterval> = {
  name: "country-history",
  title: "How one country’s position moved",
  params: ["country", ...FILTERS],
  needs: { country: ["FRA"] },
  async load(db, view, asOf, whole) {
    const open = { ...view, stance: [] };
    return (await stanceHistory(db, holderOf(view), asOf, whole || isFiltered(view) ? null : MOST_INTERVALS)).filter(
      ({ claim }) => keepClaim(open, claim),
    );
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
        words={wordsIn(view.lang)}
        labels={(holder) => countryName(holder, view.lang)}
        href={(id) => claimLink(frame, view, { articleId: claims.get(id)?.articleId ?? "", claimId: id })}
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
      words: wordsIn(view.lang),
    }),
  columns,
  languageOf: ({ claim }) => claim.language,
  page: (view) => `/countries/${holderOf(view)}${toSearch({ ...view, country: [] })}`,
};
