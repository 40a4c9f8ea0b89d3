import { type Position, stanceMap } from "@standpoint/db";
import { StanceMap } from "@standpoint/ui/charts/stance-map";
import type { Chart, Column, Shown } from "./chart";
import { countStances } from "./count-stances";
import { countryName } from "./country-names";
import { dayInWords } from "./day";
import { headline } from "./headline";
import { keepClaim } from "./keep-claim";
import { days, linkTo } from "./link-to";
import type { View } from "./params";
import { STANCE_WORDS } from "./words";

/** The contract's columns of the stances, in its order. */
const columns: readonly Column<Position>[] = [
  { name: "country", value: ({ holder }) => holder },
  { name: "stance", value: ({ stance }) => stance },
  { name: "since", value: ({ since }) => since },
  { name: "known_since", value: ({ knownSince }) => knownSince },
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

function describe({ rows, asOf }: Shown<Position>): string {
  const { total } = countStances(rows);
  const each = rows.map(({ holder, stance }) => `${countryName(holder)} ${STANCE_WORDS[stance]}`).join("; ");
  const intro = `${headline(rows)}. Positions of ${total} countries on foreign troops in Ukraine on ${dayInWords(asOf.on)}.`;
  return each ? `${intro} ${each}.` : intro;
}

export const stanceMapChart: Chart<Position> = {
  name: "stance-map",
  title: "Where countries stand on sending troops to Ukraine",
  params: ["stance", "condition", "contribution", "language", "outlet", "region", "minConfidence", "country"],
  async load(db, view, asOf) {
    // The stance filter fades countries in the drawing; the others would leave holes that read as "no data".
    return (await stanceMap(db, asOf)).filter(({ claim }) => keepClaim({ ...view, stance: [] }, claim));
  },
  Chart({ shown: { rows, view, asOf }, frame }) {
    const here = (change: Partial<View>) => linkTo(frame, "/", { ...days(view), ...change });
    return (
      <StanceMap
        data={rows.map((row) => ({ ...row, confidence: row.claim.confidence }))}
        on={asOf.on}
        width={frame.width}
        region={view.region}
        theme={frame.theme}
        labels={(holder) => countryName(holder, view.lang)}
        href={(holder) => here({ country: [holder] })}
        legendHref={(stance) => here({ country: view.country, stance: [stance] })}
        selected={view.country[0] ?? null}
        stances={view.stance}
        title={frame.title}
        {...(frame.source === undefined ? {} : { source: frame.source })}
        {...(frame.alsoChips === undefined ? {} : { alsoChips: frame.alsoChips })}
      />
    );
  },
  table: ({ rows, view }) => rows.filter(({ claim }) => keepClaim(view, claim)),
  describe,
  columns,
};
