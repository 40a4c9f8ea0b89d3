import { Line } from "@visx/shape";
import type { Theme } from "../theme";
import { Label } from "./Label";
import type { UnitPlotScene } from "./unit-plot";

type Props = { readonly plot: UnitPlotScene; readonly xName: string; readonly yName: string; readonly theme: Theme };

/** Grid and words of a plot of one share against another. */
export function UnitPlot({ plot, xName, yName, theme }: Props) {
  const { left, right, top, bottom } = plot;
  const words = { size: 12, fill: theme.quiet, theme };
  return (
    <g aria-hidden>
      {plot.yTicks.map(({ at, text }) => (
        <g key={text}>
          <Line from={{ x: left, y: at }} to={{ x: right, y: at }} stroke={theme.rule} />
          <Label x={left - 8} y={at + 4} text={text} anchor="end" {...words} />
        </g>
      ))}
      {plot.xTicks.map(({ at, text }) => (
        <g key={text}>
          <Line from={{ x: at, y: bottom }} to={{ x: at, y: bottom + 4 }} stroke={theme.outline} />
          <Label x={at} y={bottom + 18} text={text} anchor="middle" {...words} />
        </g>
      ))}
      <Label x={left - 34} y={top - 12} text={yName} {...words} />
      <Label x={right} y={bottom + 36} text={xName} anchor="end" {...words} />
    </g>
  );
}
