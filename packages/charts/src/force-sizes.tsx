import { type ForceSizeRow, forceSizes, MOST_SIZES } from "@standpoint/db";
import { addedUpText, addUp, ForceSizes } from "@standpoint/ui/charts/force-sizes";
import type { Chart, Column, Shown } from "./chart";
import { countryName } from "./country-names";
import { dayInWords } from "./day";
import { forceRange } from "./force-range";
import { TEXT } from "./json-schema";
import { toSearch } from "./params";
import { SIZE_COLUMNS } from "./size-columns";
import { SOURCE_COLUMNS } from "./source-columns";
import { FORCE_KIND_WORDS } from "./words";

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

function describe({ rows, asOf }: Shown<ForceSizeRow>): string {
  if (rows.length === 0) return `No number of foreign troops is known for ${dayInWords(asOf.on)}.`;
  const each = rows.map((row) => {
    const whose =
      row.kind === "contribution" && row.country ? `${countryName(row.country)}'s part` : FORCE_KIND_WORDS[row.kind];
    const by = row.by ? ` by ${countryName(row.by)}` : "";
    return `${dayInWords(row.date)}: ${forceRange(row)} (${whose})${by}`;
  });
  const sum = addUp(rows);
  const added = sum ? ` ${addedUpText(sum, (holder) => countryName(holder))}` : "";
  const many = rows.length >= MOST_SIZES ? `The latest ${rows.length}` : rows.length;
  return `${many} numbers of foreign troops for Ukraine.${added} ${each.join("; ")}.`;
}

export const forceSizesChart: Chart<ForceSizeRow> = {
  name: "force-sizes",
  title: "How many soldiers? Sizes named for a foreign force",
  params: ["country", "axis", "group", "language", "outlet"],
  async load(db, view, asOf, whole) {
    const { country: holders, language: languages, outlet: outlets } = view;
    return forceSizes(db, asOf, { holders, languages, outlets, ...(whole && { limit: null }) });
  },
  Chart({ shown: { rows, view }, frame }) {
    return (
      <ForceSizes
        data={rows}
        axis={view.axis}
        group={view.group}
        width={frame.width}
        theme={frame.theme}
        labels={(holder) => countryName(holder, view.lang)}
        href={(id) => hrefOf(rows, id, frame.origin)}
        title={frame.title}
        {...(frame.source === undefined ? {} : { source: frame.source })}
      />
    );
  },
  describe,
  table: inGroups,
  columns,
  page: (view) => `/force-sizes${toSearch(view)}`,
};

/** A bar leads to the words it was read from. */
function hrefOf(rows: readonly ForceSizeRow[], id: string, origin: string): string {
  const row = rows.find((candidate) => candidate.id === id);
  return row
    ? `${origin}/articles/${encodeURIComponent(row.articleId)}#${encodeURIComponent(row.claimId)}`
    : `${origin}/force-sizes`;
}
