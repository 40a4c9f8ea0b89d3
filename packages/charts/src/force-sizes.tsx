import { type ForceSizeRow, forceSizes, MOST_SIZES } from "@standpoint/db";
import { addedUpText, addUp, ForceSizes } from "@standpoint/ui/charts/force-sizes";
import { wordsIn } from "@standpoint/words";
import type { Chart, Column, Frame, Shown } from "./chart";
import { countryName } from "./country-names";
import { forceRange } from "./force-range";
import { TEXT } from "./json-schema";
import { sourceFilterOf } from "./keep-claim";
import { claimLink } from "./link-to";
import { SOURCE_FILTERS, toSearch, type View } from "./params";
import { SIZE_COLUMNS } from "./size-columns";
import { SOURCE_COLUMNS } from "./source-columns";

const columns: readonly Column<ForceSizeRow>[] = [
  { name: "id", about: "the claim's id: /articles/ID#CLAIM", schema: TEXT, value: ({ id }) => id },
  ...SIZE_COLUMNS,
  ...SOURCE_COLUMNS,
];

/** The order of the picture's groups: the table's columns name kind, who and when. */
function inGroups({ rows, view: { group } }: Shown<ForceSizeRow>): readonly ForceSizeRow[] {
  if (group === "when") return [...rows].sort((a, b) => b.date.localeCompare(a.date));
  if (group === "by") return [...rows].sort((a, b) => (a.by ?? "~").localeCompare(b.by ?? "~"));
  return rows;
}

function toldOf({ kind, country, by, date, ...size }: ForceSizeRow, lang: View["lang"]): string {
  const words = wordsIn(lang);
  const own = kind === "contribution" && country;
  const whose = own ? words.say("force.ownPart", { country: countryName(country, lang) }) : words.say(`kind.${kind}`);
  const told = { day: words.day(date), size: forceRange(size, words), whose };
  return by ? words.say("force.toldBy", { ...told, by: countryName(by, lang) }) : words.say("force.told", told);
}

function describe({ rows, view: { lang }, asOf }: Shown<ForceSizeRow>): string {
  const words = wordsIn(lang);
  const { say, day } = words;
  if (rows.length === 0) return say("force.noneKnown", { day: day(asOf.on) });
  const sum = addUp(rows);
  const added = sum ? [addedUpText(sum, { words, labels: (holder) => countryName(holder, lang) })] : [];
  const count = rows.length;
  const many = count >= MOST_SIZES ? say("force.countLatest", { count }) : say("force.count", { count });
  return [many, ...added, `${rows.map((row) => toldOf(row, lang)).join("; ")}.`].join(" ");
}

export const forceSizesChart: Chart<ForceSizeRow> = {
  name: "force-sizes",
  title: "How many soldiers? Sizes named for a foreign force",
  params: ["country", "axis", "group", ...SOURCE_FILTERS],
  async load(db, view, asOf, whole) {
    return forceSizes(db, asOf, { holders: view.country, ...sourceFilterOf(view), ...(whole && { limit: null }) });
  },
  Chart({ shown: { rows, view }, frame }) {
    return (
      <ForceSizes
        data={rows}
        axis={view.axis}
        group={view.group}
        width={frame.width}
        theme={frame.theme}
        words={wordsIn(view.lang)}
        labels={(holder) => countryName(holder, view.lang)}
        href={(id) => hrefOf(rows, id, frame, view)}
        title={frame.title}
        {...(frame.source === undefined ? {} : { source: frame.source })}
      />
    );
  },
  describe,
  table: inGroups,
  columns,
  languageOf: ({ language }) => language,
  page: (view) => `/force-sizes${toSearch(view)}`,
};

/** A bar leads to the words it was read from. */
function hrefOf(rows: readonly ForceSizeRow[], id: string, frame: Frame, view: View): string {
  const row = rows.find((candidate) => candidate.id === id);
  return row ? claimLink(frame, view, row) : `${frame.origin}/force-sizes${toSearch({ lang: view.lang })}`;
}
