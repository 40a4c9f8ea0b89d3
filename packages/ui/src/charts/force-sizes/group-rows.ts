import { sentenceCase } from "@standpoint/words/sentence-case";
import type { Words } from "@standpoint/words/words";
import type { ForceSizeDatum } from "./props";
import { type ForceSizeRow, KINDS, kindHeading, whoText } from "./rows";
import type { Speech } from "./speech";

/** What the numbers stand under: their kind, who named them, or the year. */
export type Grouping = "kind" | "by" | "when";

export type SizeGroup = { readonly heading: string; readonly rows: readonly ForceSizeRow[] };

const nobody = ({ say }: Words) => sentenceCase(say("sizes.nobody"));
const undated = ({ say }: Words) => sentenceCase(say("claim.undated"));

function headingOf({ by, date }: ForceSizeDatum, grouping: Grouping, { labels, words }: Speech): string {
  if (grouping === "by") return by === null ? nobody(words) : labels(by);
  return date?.slice(0, 4) ?? undated(words);
}

/** Most numbers first, nobody's last; of years the latest first, the undated last. */
function inOrder(groups: readonly SizeGroup[], grouping: Grouping, words: Words): SizeGroup[] {
  const last = ({ heading }: SizeGroup) => Number(heading === nobody(words) || heading === undated(words));
  const size = (group: SizeGroup) => (grouping === "by" ? group.rows.length : Number(group.heading));
  return [...groups].sort((a, b) => last(a) - last(b) || size(b) - size(a) || words.compare(a.heading, b.heading));
}

function groupsOf(rows: readonly ForceSizeRow[], grouping: Grouping, speech: Speech): SizeGroup[] {
  const groups = new Map<string, ForceSizeRow[]>();
  for (const row of rows) {
    const heading = headingOf(row.datum, grouping, speech);
    groups.set(heading, [...(groups.get(heading) ?? []), row]);
  }
  return inOrder(
    [...groups].map(([heading, own]) => ({ heading, rows: own })),
    grouping,
    speech.words,
  );
}

/** @returns the rows under their headings; what is called needed always apart from what is planned or offered */
export function groupRows(rows: readonly ForceSizeRow[], grouping: Grouping, speech: Speech): SizeGroup[] {
  const { words } = speech;
  if (grouping === "kind")
    return KINDS.map((kind) => ({
      heading: kindHeading(kind, words),
      rows: rows.filter(({ datum }) => datum.kind === kind),
    })).filter((group) => group.rows.length > 0);
  const isNeeded = ({ datum }: ForceSizeRow) => datum.kind === "needed";
  const needed = groupsOf(rows.filter(isNeeded), grouping, speech);
  return [
    ...groupsOf(
      rows.filter((row) => !isNeeded(row)),
      grouping,
      speech,
    ),
    ...needed.map((group) => ({ ...group, heading: words.say("force.neededBy", { heading: group.heading }) })),
  ];
}

/** @returns the first words of a row: what its heading does not say already */
export function whoUnder(grouping: Grouping, datum: ForceSizeDatum, speech: Speech): string {
  const { labels, words } = speech;
  const { kind, country, by } = datum;
  if (grouping === "kind" || (grouping === "when" && country === null)) return whoText(datum, speech);
  if (country === null) return kindHeading(kind, words);
  const who = words.say("force.partOf", { country: labels(country) });
  return grouping === "by" || by === null || by === country ? who : words.say("force.says", { who, by: labels(by) });
}
