import type { Holder } from "@standpoint/core/codebook";
import { dayText } from "../../marks/day-text";
import type { ProposalDatum } from "./props";
import { shownSteps } from "./shown-steps";
import { LANES, stepSentence, timelineTitle } from "./words";

/** The latest steps that are told one by one. */
const TOLD = 5;

/** The timeline in words, in English: how many steps of each kind, from when to when, and the latest. */
export function describe({
  data,
  labels,
  domain,
}: {
  readonly data: readonly ProposalDatum[];
  readonly labels: (holder: Holder) => string;
  readonly domain?: readonly [from: string, to: string];
}): string {
  const dated = shownSteps(data, domain).sort((a, b) => (a.date ?? "").localeCompare(b.date ?? ""));
  const kinds = LANES.map(({ type, heading }) => ({ heading, count: dated.filter((d) => d.type === type).length }))
    .filter(({ count }) => count > 0)
    .map(({ heading, count }) => `${heading}: ${count}`);
  if (data.length === 0) return `${timelineTitle(dated)}.`;
  const undated = data.filter(({ date }) => date === null).length;
  const latest = dated.slice(-TOLD).reverse();
  return [
    `${timelineTitle(dated)}.`,
    ...(dated.length > 0 ? [`From ${dayText(dated[0]?.date ?? null)} to ${dayText(dated.at(-1)?.date ?? null)}.`] : []),
    ...(kinds.length > 0 ? [`${kinds.join(", ")}.`] : []),
    ...(undated > 0 ? [`${undated} without a date.`] : []),
    ...(latest.length > 0 ? [`Latest: ${latest.map((datum) => stepSentence(datum, labels)).join("; ")}.`] : []),
  ].join(" ");
}
