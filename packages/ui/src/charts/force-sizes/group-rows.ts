import type { Holder } from "@standpoint/core/codebook";
import type { ForceSizeDatum } from "./props";
import { type ForceSizeRow, KINDS, whoText } from "./rows";

/** What the numbers stand under: their kind, who named them, or the year. */
export type Grouping = "kind" | "by" | "when";

export type SizeGroup = { readonly heading: string; readonly rows: readonly ForceSizeRow[] };
type Labels = (holder: Holder) => string;

const NOBODY = "No government cited";

function headingOf({ by, date }: ForceSizeDatum, grouping: Grouping, labels: Labels): string {
  if (grouping === "by") return by === null ? NOBODY : labels(by);
  return date?.slice(0, 4) ?? "Undated";
}

/** Most numbers first, nobody's last; of years the latest first, the undated last. */
function inOrder(groups: readonly SizeGroup[], grouping: Grouping): SizeGroup[] {
  const last = ({ heading }: SizeGroup) => Number(heading === NOBODY || heading === "Undated");
  const size = (group: SizeGroup) => (grouping === "by" ? group.rows.length : Number(group.heading));
  return [...groups].sort((a, b) => last(a) - last(b) || size(b) - size(a) || a.heading.localeCompare(b.heading, "en"));
}

function groupsOf(rows: readonly ForceSizeRow[], grouping: Grouping, labels: Labels): SizeGroup[] {
  const groups = new Map<string, ForceSizeRow[]>();
  for (const row of rows) {
    const heading = headingOf(row.datum, grouping, labels);
    groups.set(heading, [...(groups.get(heading) ?? []), row]);
  }
  return inOrder(
    [...groups].map(([heading, own]) => ({ heading, rows: own })),
    grouping,
  );
}

/** @returns the rows under their headings; what is called needed always apart from what is planned or offered */
export function groupRows(rows: readonly ForceSizeRow[], grouping: Grouping, labels: Labels): SizeGroup[] {
  if (grouping === "kind")
    return KINDS.map(({ kind, heading }) => ({
      heading,
      rows: rows.filter(({ datum }) => datum.kind === kind),
    })).filter((group) => group.rows.length > 0);
  const isNeeded = ({ datum }: ForceSizeRow) => datum.kind === "needed";
  const needed = groupsOf(rows.filter(isNeeded), grouping, labels);
  return [
    ...groupsOf(
      rows.filter((row) => !isNeeded(row)),
      grouping,
      labels,
    ),
    ...needed.map((group) => ({ ...group, heading: `Called needed: ${group.heading}` })),
  ];
}

/** @returns the first words of a row: what its heading does not say already */
export function whoUnder(grouping: Grouping, datum: ForceSizeDatum, labels: Labels): string {
  const { kind, country, by } = datum;
  if (grouping === "kind" || (grouping === "when" && country === null)) return whoText(datum, labels);
  if (country === null) return KINDS.find((each) => each.kind === kind)?.heading ?? kind;
  const part = `${labels(country)}’s part`;
  return grouping === "by" || by === null || by === country ? part : `${part}, says ${labels(by)}`;
}
