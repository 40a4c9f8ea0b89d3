import { english } from "@standpoint/words/english";
import { Line } from "@visx/shape";
import { ChartSvg } from "../../marks/ChartSvg";
import { UnitPlot } from "../../marks/UnitPlot";
import { layout } from "./layout";
import type { CalibrationProps } from "./props";
import { calibrationTitle, describe } from "./words";

/** How often readings of each confidence are right, beside how often they should be. */
export function Calibration(props: CalibrationProps) {
  const { theme, id = "calibration", words = english } = props;
  const { plot, bins, ...scene } = layout(props);
  const corner = (share: number) => ({ x: plot.x(share), y: plot.y(share) });
  return (
    <ChartSvg
      id={id}
      width={scene.width}
      height={scene.height}
      theme={theme}
      name={calibrationTitle(props, words)}
      description={describe(props)}
      heading={scene.heading}
      notes={scene.notes}
    >
      <UnitPlot
        plot={plot}
        xName={words.say("calibration.confidence")}
        yName={words.say("calibration.right")}
        theme={theme}
      />
      <Line from={corner(0)} to={corner(1)} stroke={theme.outline} strokeDasharray="3 3" />
      {bins.map((bin) => (
        <Line
          key={bin.key}
          from={{ x: bin.x, y: bin.high }}
          to={{ x: bin.x, y: bin.low }}
          stroke={theme.accent}
          strokeWidth={1.25}
        />
      ))}
      {bins.map((bin) => (
        <circle
          key={bin.key}
          cx={bin.x}
          cy={bin.y}
          r={bin.radius}
          fill={theme.accent}
          stroke={theme.paper}
          strokeWidth={1.5}
        />
      ))}
    </ChartSvg>
  );
}
