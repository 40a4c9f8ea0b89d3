import type { RiskCoverageDatum, RiskCoverageProps } from "./props";

type Words = Pick<RiskCoverageProps, "data">;

const hundredths = (share: number) => Math.round(100 * share);

/** The points that change anything: a threshold that leaves out no more than the one before says nothing new. */
export function tellingPoints(data: readonly RiskCoverageDatum[]): RiskCoverageDatum[] {
  return data.filter((row, index) => row.kept > 0 && row.kept !== data[index - 1]?.kept);
}

/** What the chart shows, as a headline. */
export function riskCoverageTitle({ data }: Words): string {
  const [all] = tellingPoints(data);
  if (!all) return "No reading to choose from";
  return `Of 100 readings ${hundredths(all.precision)} are right; fewer and surer ones more often`;
}

/** How to read it. */
export function riskCoverageSubtitle(): string {
  return "From right to left only ever surer readings are kept: more of them are right, and more of what the articles say is missed.";
}

/** The chart in words. */
export function describe(props: Words): string {
  const points = tellingPoints(props.data).map(
    ({ threshold, precision, recall }) =>
      `from confidence ${threshold.toFixed(2)}, ${hundredths(precision)} in 100 are right and ${hundredths(recall)} in 100 of all stances are found`,
  );
  return `${riskCoverageTitle(props)}. ${points.join("; ")}.`;
}
