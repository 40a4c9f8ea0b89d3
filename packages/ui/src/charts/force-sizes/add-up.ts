import type { Holder } from "@standpoint/core/codebook";
import { sentenceCase } from "@standpoint/words/sentence-case";
import type { Words } from "@standpoint/words/words";
import type { ForceSizeDatum } from "./props";
import { sizeText } from "./rows";
import type { Speech } from "./speech";

/** What single countries' parts come to, against the whole. */
export type AddedUp = {
  /** The latest part named for each country, in soldiers; the largest first. */
  readonly parts: readonly ForceSizeDatum[];
  readonly min: number;
  /** null where one of them has no upper end. */
  readonly max: number | null;
  /** The whole force as named last. */
  readonly whole: ForceSizeDatum | null;
  /** Countries whose part is named in brigades, battalions or companies alone: these cannot be added. */
  readonly uncounted: number;
};

const lateFirst = (a: ForceSizeDatum, b: ForceSizeDatum) =>
  (b.date ?? "").localeCompare(a.date ?? "") || a.id.localeCompare(b.id);

/** How long a part is drawn: as far as it may go, or as far as is known. */
export const lengthOf = ({ min, max }: ForceSizeDatum): number => max ?? min ?? 0;

/** @returns what the parts come to; null where fewer than two countries have one: nothing is added there */
export function addUp(data: readonly ForceSizeDatum[]): AddedUp | null {
  const sorted = [...data].sort(lateFirst);
  const own = sorted.filter(({ kind, country }) => kind === "contribution" && country !== null);
  const latest = new Map<Holder, ForceSizeDatum>();
  for (const datum of own) {
    const holder = datum.country ?? "";
    if (datum.unit === "troops" && !latest.has(holder)) latest.set(holder, datum);
  }
  if (latest.size < 2) return null;
  const parts = [...latest.values()].sort((a, b) => lengthOf(b) - lengthOf(a) || a.id.localeCompare(b.id));
  return {
    parts,
    min: parts.reduce((sum, { min }) => sum + (min ?? 0), 0),
    max: parts.some(({ max }) => max === null) ? null : parts.reduce((sum, { max }) => sum + (max ?? 0), 0),
    whole: sorted.find(({ kind, unit }) => kind === "force" && unit === "troops") ?? null,
    uncounted: new Set(own.flatMap(({ country }) => (country && !latest.has(country) ? [country] : []))).size,
  };
}

function comparison({ min, max }: AddedUp, whole: ForceSizeDatum, { say }: Words): string {
  if (max !== null && whole.min !== null && max < whole.min) return say("force.short");
  if (whole.max !== null && min > whole.max) return say("force.over");
  return say("force.unclear");
}

function wholeText(whole: ForceSizeDatum, { labels, words }: Speech): string {
  const last = { day: words.day(whole.date), size: sizeText(whole, words) };
  return whole.by === null
    ? words.say("force.wholeLast", last)
    : words.say("force.wholeLastBy", { ...last, by: labels(whole.by) });
}

/** What the parts come to, in sentences. */
export function addedUpText(sum: AddedUp, speech: Speech): string {
  const { parts, min, max, whole, uncounted } = sum;
  const { words } = speech;
  const counted = (count: number) => ({ count, text: sentenceCase(words.count(count)) });
  const total = sizeText({ min: min === 0 ? null : min, max }, words);
  return [
    words.say("force.sum", { ...counted(parts.length), total }),
    whole && wholeText(whole, speech),
    whole && comparison(sum, whole, words),
    uncounted > 0 && words.say("force.uncounted", counted(uncounted)),
  ]
    .filter(Boolean)
    .join(" ");
}
