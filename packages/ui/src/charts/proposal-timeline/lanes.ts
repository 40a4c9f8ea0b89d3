import type { Holder, ProposalType } from "@standpoint/core/codebook";
import { countText, sentenceCase } from "../../marks/number-text";
import type { ProposalDatum } from "./props";
import { LANES } from "./words";

/** The steps that stand side by side under one heading. */
export type Lane = {
  readonly key: string;
  readonly heading: string;
  /** Whose symbol the heading carries; null where its steps are of several types. */
  readonly type: ProposalType | null;
  readonly data: readonly ProposalDatum[];
};

/** More proposers than these share one lane. */
const MOST_PROPOSERS = 12;

function lanesByType(data: readonly ProposalDatum[]): Lane[] {
  return LANES.map(({ type, heading }) => ({
    key: type,
    heading,
    type,
    data: data.filter((datum) => datum.type === type),
  }));
}

/** Who took most steps comes first. A step of several proposers stands in the lane of each. */
function lanesByProposer(data: readonly ProposalDatum[], labels: (holder: Holder) => string): Lane[] {
  const steps = new Map<Holder, ProposalDatum[]>();
  for (const datum of data)
    for (const holder of datum.proposers) steps.set(holder, [...(steps.get(holder) ?? []), datum]);
  const busiest = [...steps].sort(([a, x], [b, y]) => y.length - x.length || labels(a).localeCompare(labels(b), "en"));
  const own = busiest.slice(0, MOST_PROPOSERS);
  const rest = busiest.slice(MOST_PROPOSERS);
  const nobody = data.filter(({ proposers }) => proposers.length === 0);
  return [
    ...own.map(([holder, list]) => ({ key: holder, heading: labels(holder), type: null, data: list })),
    {
      key: "others",
      heading: sentenceCase(`${countText(rest.length)} others`),
      type: null,
      data: [...new Set(rest.flatMap(([, list]) => list))],
    },
    { key: "nobody", heading: "Nobody named", type: null, data: nobody },
  ];
}

/** @returns the lanes from top to bottom; some may be empty */
export function lanesOf(
  data: readonly ProposalDatum[],
  by: "type" | "proposer",
  labels: (holder: Holder) => string,
): Lane[] {
  return by === "type" ? lanesByType(data) : lanesByProposer(data, labels);
}
