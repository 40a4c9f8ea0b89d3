import { english } from "@standpoint/words/english";
import type { Words } from "@standpoint/words/words";
import type { CalibrationProps } from "./props";

type Told = Pick<CalibrationProps, "data" | "expectedError">;

const total = (data: Told["data"]) => data.reduce((sum, { n }) => sum + n, 0);
const hundredths = (share: number) => Math.round(100 * share);

/** What the chart shows, as a headline. */
export function calibrationTitle({ data, expectedError }: Told, { say }: Words): string {
  if (total(data) === 0) return say("calibration.none");
  return say("calibration.title", { off: hundredths(expectedError) });
}

/** How to read it. */
export function calibrationSubtitle({ data }: Told, { say }: Words): string {
  return say("calibration.subtitle", { total: total(data) });
}

/** The chart in words. */
export function describe(props: Told & Pick<CalibrationProps, "words">): string {
  const { words = english } = props;
  const bins = props.data
    .filter(({ n }) => n > 0)
    .map(({ confidence, right, n }) =>
      words.say("calibration.bin", {
        count: n,
        confidence: words.decimal(confidence, 2),
        right: hundredths(right),
      }),
    );
  return `${calibrationTitle(props, words)}. ${bins.join("; ")}.`;
}
