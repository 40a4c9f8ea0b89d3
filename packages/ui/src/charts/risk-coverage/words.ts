import { english } from "@standpoint/words/english";
import type { Words } from "@standpoint/words/words";
import type { RiskCoverageDatum, RiskCoverageProps } from "./props";

type Told = Pick<RiskCoverageProps, "data">;

const hundredths = (share: number) => Math.round(100 * share);

/** The points that change anything: a threshold that leaves out no more than the one before says nothing new. */
export function tellingPoints(data: readonly RiskCoverageDatum[]): RiskCoverageDatum[] {
  return data.filter((row, index) => row.kept > 0 && row.kept !== data[index - 1]?.kept);
}

/** What the chart shows, as a headline. */
export function riskCoverageTitle({ data }: Told, { say }: Words): string {
  const [all] = tellingPoints(data);
  return all ? say("risk.title", { right: hundredths(all.precision) }) : say("risk.none");
}

/** The chart in words. */
export function describe(props: Told & Pick<RiskCoverageProps, "words">): string {
  const { words = english } = props;
  const points = tellingPoints(props.data).map(({ threshold, precision, recall }) =>
    words.say("risk.point", {
      confidence: words.decimal(threshold, 2),
      right: hundredths(precision),
      found: hundredths(recall),
    }),
  );
  return `${riskCoverageTitle(props, words)}. ${points.join("; ")}.`;
}
