import type { ForceKind, Holder } from "@standpoint/core/codebook";
import { dayText } from "../../marks/day-text";
import { numberText } from "../../marks/number-text";
import type { ForceSizeDatum } from "./props";

/** One number as it is drawn: what several articles tell alike is one row, dated by the latest. */
export type ForceSizeRow = {
  readonly datum: ForceSizeDatum;
  readonly articles: number;
};

const sameNumber = (d: ForceSizeDatum) => [d.kind, d.unit, d.min, d.max, d.country, d.by].join("|");
const lateFirst = (a: ForceSizeDatum, b: ForceSizeDatum) =>
  (b.date ?? "").localeCompare(a.date ?? "") || a.id.localeCompare(b.id);

/** @returns the numbers, newest first, each once */
export function forceSizeRows(data: readonly ForceSizeDatum[]): ForceSizeRow[] {
  const rows = new Map<string, { datum: ForceSizeDatum; articles: number }>();
  for (const datum of [...data].sort(lateFirst)) {
    const known = rows.get(sameNumber(datum));
    if (known) known.articles += 1;
    else rows.set(sameNumber(datum), { datum, articles: 1 });
  }
  return [...rows.values()];
}

/** "10,000–30,000", "up to 30,000", "at least 100,000", "30,000". */
export function sizeText({ min, max }: { readonly min: number | null; readonly max: number | null }): string {
  if (min === null && max === null) return "no number";
  if (min === null) return `up to ${numberText(max ?? 0)}`;
  if (max === null) return `at least ${numberText(min)}`;
  return min === max ? numberText(min) : `${numberText(min)}–${numberText(max)}`;
}

/** The groups of the chart with their headings. */
export const KINDS: readonly { readonly kind: ForceKind; readonly heading: string }[] = [
  { kind: "force", heading: "The whole force" },
  { kind: "needed", heading: "Called needed" },
  { kind: "contribution", heading: "One country’s part" },
];

/** Who named it, or for a part: whose part it is, and who says so. */
export function whoText(datum: ForceSizeDatum, labels: (holder: Holder) => string): string {
  const by = datum.by === null ? null : labels(datum.by);
  if (datum.country === null) return by ?? "Unattributed";
  const whose = labels(datum.country);
  return by === null || datum.by === datum.country ? whose : `${whose}, says ${by}`;
}

/** When and where it was told: "2 Mar 2025 · The Guardian", "2 Mar 2025 · 3 articles". */
export function whenText({ datum, articles }: ForceSizeRow): string {
  const where = articles > 1 ? `${articles} articles` : datum.outlet;
  return [dayText(datum.date), where].filter(Boolean).join(" · ");
}

/**
 * A row in a sentence: "France, 2 Mar 2025 · Le Monde: 10,000 troops, one country’s part". Its words come in the order
 * in which the row shows them, so that whoever speaks what they see is understood (WCAG 2.5.3).
 */
export function rowSentence(
  row: ForceSizeRow,
  labels: (holder: Holder) => string,
  who = whoText(row.datum, labels),
): string {
  const { datum } = row;
  const kind = KINDS.find(({ kind }) => kind === datum.kind)?.heading.toLowerCase() ?? datum.kind;
  return `${who}, ${whenText(row)}: ${sizeText(datum)} ${datum.unit}, ${kind}`;
}
