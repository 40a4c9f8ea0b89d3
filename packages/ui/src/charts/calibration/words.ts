import type { CalibrationProps } from "./props";

type Words = Pick<CalibrationProps, "data" | "expectedError">;

const total = (data: Words["data"]) => data.reduce((sum, { n }) => sum + n, 0);
const hundredths = (share: number) => Math.round(100 * share);

/** What the chart shows, as a headline. */
export function calibrationTitle({ data, expectedError }: Words): string {
  if (total(data) === 0) return "No reading to judge the confidence by";
  return `Confidence is off by ${hundredths(expectedError)} in 100 on average`;
}

/** How to read it. */
export function calibrationSubtitle({ data }: Words): string {
  return `Each dot holds readings of about the same confidence; on the line, it says how often such a reading is right. ${total(data)} readings; bars: 95 % intervals.`;
}

/** The chart in words. */
export function describe(props: Words): string {
  const bins = props.data
    .filter(({ n }) => n > 0)
    .map(
      ({ confidence, right, n }) =>
        `of ${n} with confidence about ${confidence.toFixed(2)}, ${hundredths(right)} in 100 were right`,
    );
  return `${calibrationTitle(props)}. ${bins.join("; ")}.`;
}
