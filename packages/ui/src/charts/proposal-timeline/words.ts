import type { Holder, ProposalType } from "@standpoint/core/codebook";
import { sentenceCase } from "@standpoint/words/sentence-case";
import type { Words } from "@standpoint/words/words";
import type { Cluster } from "./cluster-steps";
import type { ProposalDatum } from "./props";

/** The lanes from top to bottom: first what is put forward, then what is settled. */
export const LANES: readonly ProposalType[] = [
  "proposal",
  "announcement",
  "meeting",
  "agreement",
  "refusal",
  "petition",
];

function busiestMonth(data: readonly ProposalDatum[]): { month: string; count: number } | null {
  const counts = new Map<string, number>();
  for (const { date, precision } of data)
    if (date !== null && precision !== "year") counts.set(date.slice(0, 7), (counts.get(date.slice(0, 7)) ?? 0) + 1);
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
  return first ? { month: first[0], count: first[1] } : null;
}

/** What the timeline shows, as a headline: "Fourteen of 62 steps fell in February 2025". */
export function timelineTitle(data: readonly ProposalDatum[], words: Words): string {
  const { say, count } = words;
  const dated = data.filter(({ date }) => date !== null);
  if (dated.length === 0) return say("timeline.none");
  const busiest = busiestMonth(dated);
  if (!busiest || busiest.count < 3)
    return sentenceCase(say("timeline.onRecord", { count: dated.length, text: count(dated.length) }));
  const month = words.wholeMonth(busiest.month);
  return sentenceCase(say("timeline.busiest", { count: count(busiest.count), total: count(dated.length), month }));
}

/**
 * One step in a sentence: "26 Feb 2024, proposal by France: France: proposal. 3 articles". Its summary is an English
 * line of the same type and names: other languages have said all of it before.
 */
export function stepSentence(datum: ProposalDatum, labels: (holder: Holder) => string, words: Words): string {
  const { say } = words;
  const list = datum.proposers.map(labels).join(", ");
  const step = `${words.day(datum.date)}, ${say(`step.${datum.type}`)}${list && say("timeline.by", { list })}`;
  const count = typeof datum.sources === "number" ? datum.sources : datum.sources.length;
  const articles = count > 0 ? ` ${say("timeline.articles", { count })}` : "";
  const told = words.language === "en" ? `${step}: ${datum.summary}` : step;
  return `${told}.${articles}`.replace(/\.\./g, ".");
}

/** A cluster in a sentence: what it holds, and what its link does. */
export function clusterSentence({ data, from, to }: Cluster, words: Words): string {
  const { say, day } = words;
  const counts = LANES.map((type) => ({ type, count: data.filter((datum) => datum.type === type).length }))
    .filter(({ count }) => count > 0)
    .map(({ type, count }) => say(`stepCount.${type}`, { count }));
  const when = from === to ? day(from) : say("drawn.fromTo", { from: day(from), to: day(to) });
  return say("timeline.cluster", { count: data.length, when, list: counts.join(", ") });
}

/** @returns who proposed it, as short as a label must be: "France, Poland", "France + 3" */
export function proposersText(proposers: readonly Holder[], labels: (holder: Holder) => string): string {
  if (proposers.length <= 2) return proposers.map(labels).join(", ");
  return `${labels(proposers[0] ?? "")} + ${proposers.length - 1}`;
}
