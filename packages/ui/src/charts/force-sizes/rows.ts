import { sentenceCase } from "@standpoint/words/sentence-case";
import type { Words } from "@standpoint/words/words";
import type { ForceSizeDatum } from "./props";
import type { Speech } from "./speech";

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
export function sizeText({ min, max }: Pick<ForceSizeDatum, "min" | "max">, { say, number }: Words): string {
  if (min === null && max === null) return say("force.noNumber");
  if (min === null) return say("sized.upTo", { size: number(max ?? 0) });
  if (max === null) return say("sized.atLeast", { size: number(min) });
  return min === max ? number(min) : `${number(min)}–${number(max)}`;
}

/** The same with its unit: "10,000–30,000 troops". */
export function amountText(datum: Pick<ForceSizeDatum, "min" | "max" | "unit">, words: Words): string {
  const count = datum.max ?? datum.min ?? 0;
  return words.say(`amount.${datum.unit}`, { count, number: sizeText(datum, words) });
}

/** The groups of the chart, in their order. */
export const KINDS = ["force", "needed", "contribution"] as const;

/** The heading of a kind. */
export const kindHeading = (kind: ForceSizeDatum["kind"], { say }: Words): string =>
  sentenceCase(say(`kindTold.${kind}`));

/** Who named it, or for a part: whose part it is, and who says so. */
export function whoText(datum: ForceSizeDatum, { labels, words: { say } }: Speech): string {
  const by = datum.by === null ? null : labels(datum.by);
  if (datum.country === null) return by ?? say("force.unattributed");
  const who = labels(datum.country);
  return by === null || datum.by === datum.country ? who : say("force.says", { who, by });
}

/** When and where it was told: "2 Mar 2025 · The Guardian", "2 Mar 2025 · 3 articles". */
export function whenText({ datum, articles }: ForceSizeRow, { say, day }: Words): string {
  const where = articles > 1 ? say("timeline.articles", { count: articles }) : datum.outlet;
  return [day(datum.date), where].filter(Boolean).join(" · ");
}

/**
 * A row in a sentence: "France, 2 Mar 2025 · Le Monde: 10,000 troops, one country’s part". Its words come in the order
 * in which the row shows them, so that whoever speaks what they see is understood (WCAG 2.5.3).
 */
export function rowSentence(row: ForceSizeRow, speech: Speech, who = whoText(row.datum, speech)): string {
  const { datum } = row;
  const { words } = speech;
  const what = `${amountText(datum, words)}, ${words.say(`kindTold.${datum.kind}`)}`;
  return words.say("drawn.named", { name: `${who}, ${whenText(row, words)}`, what });
}
