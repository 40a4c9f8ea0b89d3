import { PatternLines } from "@visx/pattern";
import type { Theme } from "../theme";

/** The 45° hatch of "no data", to be used as `url(#id)`. */
export function Hatch({ id, theme }: { id: string; theme: Theme }) {
  return (
    <PatternLines
      id={id}
      width={5}
      height={5}
      orientation={["diagonal"]}
      stroke={theme.noData.line}
      strokeWidth={1}
      background={theme.noData.ground}
    />
  );
}
