import { Line } from "@visx/shape";
import type { Theme } from "../theme";
import { Label } from "./Label";

export type AxisProps = {
  readonly ticks: readonly { readonly x: number; readonly text: string; readonly strong: boolean }[];
  /** Grid lines run from `top` to `bottom`. */
  readonly top: number;
  readonly bottom: number;
  /** Where the words stand. */
  readonly words: "above" | "both";
  readonly theme: Theme;
};

/** Grid lines with their words. Ours, because visx's axis measures text in the browser. */
export function Axis({ ticks, top, bottom, words, theme }: AxisProps) {
  return (
    <g aria-hidden>
      {ticks.map((tick) => (
        <g key={tick.x}>
          <Line
            from={{ x: tick.x, y: top }}
            to={{ x: tick.x, y: bottom }}
            stroke={tick.strong ? theme.outline : theme.rule}
            strokeWidth={tick.strong ? 0.75 : 1}
          />
          {(words === "both" ? [top - 7, bottom + 17] : [top - 7]).map((y) => (
            <Label
              key={y}
              x={tick.x}
              y={y}
              text={tick.text}
              size={12}
              face={tick.strong ? "sans-semibold" : "sans-regular"}
              fill={tick.strong ? theme.ink : theme.quiet}
              anchor="middle"
              theme={theme}
            />
          ))}
        </g>
      ))}
    </g>
  );
}
