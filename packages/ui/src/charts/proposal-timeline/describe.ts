import type { Holder } from "@standpoint/core/codebook";
import { english } from "@standpoint/words/english";
import type { Words } from "@standpoint/words/words";
import type { ProposalDatum } from "./props";
import { shownSteps } from "./shown-steps";
import { LANES, stepSentence, timelineTitle } from "./words";

/** The latest steps that are told one by one. */
const TOLD = 5;

/** The timeline in words: how many steps of each kind, from when to when, and the latest. */
export function describe({
  data,
  labels,
  domain,
  words = english,
}: {
  readonly data: readonly ProposalDatum[];
  readonly labels: (holder: Holder) => string;
  readonly domain?: readonly [from: string, to: string];
  readonly words?: Words;
}): string {
  const { say, day } = words;
  const dated = shownSteps(data, domain).sort((a, b) => (a.date ?? "").localeCompare(b.date ?? ""));
  const kinds = LANES.map((type) => ({ name: say(`lane.${type}`), what: dated.filter((d) => d.type === type).length }))
    .filter(({ what }) => what > 0)
    .map((kind) => say("drawn.named", kind));
  const title = `${timelineTitle(dated, words)}.`;
  if (data.length === 0) return title;
  const undated = data.filter(({ date }) => date === null).length;
  const latest = dated.slice(-TOLD).reverse();
  const ends = { from: day(dated[0]?.date ?? null), to: day(dated.at(-1)?.date ?? null) };
  const list = latest.map((datum) => stepSentence(datum, labels, words)).join("; ");
  return [
    title,
    ...(dated.length > 0 ? [say("timeline.fromTo", ends)] : []),
    ...(kinds.length > 0 ? [`${kinds.join(", ")}.`] : []),
    ...(undated > 0 ? [say("timeline.undated", { count: undated })] : []),
    ...(latest.length > 0 ? [say("timeline.latest", { list })] : []),
  ].join(" ");
}
