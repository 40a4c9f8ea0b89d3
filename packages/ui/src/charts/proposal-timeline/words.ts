import type { Holder, ProposalType } from "@standpoint/core/codebook";
import { dayText } from "../../marks/day-text";
import { countText, sentenceCase } from "../../marks/number-text";
import type { Cluster } from "./cluster-steps";
import type { ProposalDatum } from "./props";

/** The lanes from top to bottom with their headings: first what is put forward, then what is settled. */
export const LANES: readonly { readonly type: ProposalType; readonly heading: string }[] = [
  { type: "proposal", heading: "Proposals" },
  { type: "announcement", heading: "Announcements" },
  { type: "meeting", heading: "Meetings" },
  { type: "agreement", heading: "Agreements" },
  { type: "refusal", heading: "Refusals" },
  { type: "petition", heading: "Petitions" },
];

const MONTHS = "January February March April May June July August September October November December".split(" ");

const steps = (count: number) => `${countText(count)} ${count === 1 ? "step" : "steps"}`;

function busiestMonth(data: readonly ProposalDatum[]): { month: string; count: number } | null {
  const counts = new Map<string, number>();
  for (const { date, precision } of data)
    if (date !== null && precision !== "year") counts.set(date.slice(0, 7), (counts.get(date.slice(0, 7)) ?? 0) + 1);
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
  return first ? { month: first[0], count: first[1] } : null;
}

/** What the timeline shows, as a headline: "Fourteen of 62 steps fell in February 2025". */
export function timelineTitle(data: readonly ProposalDatum[]): string {
  const dated = data.filter(({ date }) => date !== null);
  if (dated.length === 0) return "No dated step on record";
  const busiest = busiestMonth(dated);
  if (!busiest || busiest.count < 3) return sentenceCase(`${steps(dated.length)} on record`);
  const [year, month] = busiest.month.split("-");
  return sentenceCase(
    `${countText(busiest.count)} of ${countText(dated.length)} steps fell in ${MONTHS[Number(month) - 1]} ${year}`,
  );
}

/** How to read the timeline. */
export const TIMELINE_SUBTITLE =
  "Each mark is a step towards sending foreign troops to Ukraine or away from it, at its date. A bar spans the month or year where no day is known.";

/** What lanes by proposer add to it. */
export const BY_PROPOSER = "A step of several stands in the lane of each.";

/** What clusters add to it. */
export const CLUSTERED = "A number stands for so many steps within a few days; it opens them.";

/** One step in a sentence: "26 Feb 2024, proposal by France: France: proposal. 3 articles". */
export function stepSentence(datum: ProposalDatum, labels: (holder: Holder) => string): string {
  const by = datum.proposers.length > 0 ? ` by ${datum.proposers.map(labels).join(", ")}` : "";
  const count = typeof datum.sources === "number" ? datum.sources : datum.sources.length;
  const articles = count > 0 ? ` ${count} ${count === 1 ? "article" : "articles"}` : "";
  return `${dayText(datum.date)}, ${datum.type}${by}: ${datum.summary}.${articles}`.replace(/\.\./g, ".");
}

/** A cluster in a sentence: what it holds, and what its link does. */
export function clusterSentence({ data, from, to }: Cluster): string {
  const counts = LANES.map(({ type, heading }) => ({ heading, count: data.filter((d) => d.type === type).length }))
    .filter(({ count }) => count > 0)
    .map(
      ({ heading, count }) => `${count} ${count === 1 ? heading.slice(0, -1).toLowerCase() : heading.toLowerCase()}`,
    );
  const when = from === to ? dayText(from) : `${dayText(from)} to ${dayText(to)}`;
  return `${data.length} steps, ${when}: ${counts.join(", ")}. Open these days`;
}

/** @returns who proposed it, as short as a label must be: "France, Poland", "France + 3" */
export function proposersText(proposers: readonly Holder[], labels: (holder: Holder) => string): string {
  if (proposers.length <= 2) return proposers.map(labels).join(", ");
  return `${labels(proposers[0] ?? "")} + ${proposers.length - 1}`;
}
