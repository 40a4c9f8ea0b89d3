import type { Holder, ProposalType } from "@standpoint/core/codebook";
import { sentenceCase } from "@standpoint/words/sentence-case";
import type { Words } from "@standpoint/words/words";
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

function lanesByType(data: readonly ProposalDatum[], words: Words): Lane[] {
  return LANES.map((type) => ({
    key: type,
    heading: words.say(`lane.${type}`),
    type,
    data: data.filter((datum) => datum.type === type),
  }));
}

/** Who took most steps comes first. A step of several proposers stands in the lane of each. */
function lanesByProposer(data: readonly ProposalDatum[], labels: (holder: Holder) => string, words: Words): Lane[] {
  const steps = new Map<Holder, ProposalDatum[]>();
  for (const datum of data)
    for (const holder of datum.proposers) steps.set(holder, [...(steps.get(holder) ?? []), datum]);
  const busiest = [...steps].sort(([a, x], [b, y]) => y.length - x.length || words.compare(labels(a), labels(b)));
  const own = busiest.slice(0, MOST_PROPOSERS);
  const rest = busiest.slice(MOST_PROPOSERS);
  const others = words.say("timeline.others", { count: rest.length, text: words.count(rest.length) });
  const nobody = data.filter(({ proposers }) => proposers.length === 0);
  return [
    ...own.map(([holder, list]) => ({ key: holder, heading: labels(holder), type: null, data: list })),
    {
      key: "others",
      heading: sentenceCase(others),
      type: null,
      data: [...new Set(rest.flatMap(([, list]) => list))],
    },
    { key: "nobody", heading: sentenceCase(words.say("timeline.nobody")), type: null, data: nobody },
  ];
}

/** @returns the lanes from top to bottom; some may be empty */
export function lanesOf(
  data: readonly ProposalDatum[],
  by: "type" | "proposer",
  labels: (holder: Holder) => string,
  words: Words,
): Lane[] {
  return by === "type" ? lanesByType(data, words) : lanesByProposer(data, labels, words);
}
