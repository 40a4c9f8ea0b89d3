import { english } from "@standpoint/words/english";
import { LinePath } from "@visx/shape";
import { ChartSvg } from "../../marks/ChartSvg";
import { Label } from "../../marks/Label";
import { UnitPlot } from "../../marks/UnitPlot";
import { layout, type PlacedThreshold } from "./layout";
import type { RiskCoverageProps } from "./props";
import { describe, riskCoverageTitle } from "./words";

/** What precision and recall become as the least confidence rises. */
export function RiskCoverage(props: RiskCoverageProps) {
  const { theme, id = "risk-coverage", words = english } = props;
  const { plot, points, ...scene } = layout(props);
  return (
    <ChartSvg
      id={id}
      width={scene.width}
      height={scene.height}
      theme={theme}
      name={riskCoverageTitle(props, words)}
      description={describe(props)}
      heading={scene.heading}
      notes={scene.notes}
    >
      <UnitPlot plot={plot} xName={words.say("risk.recall")} yName={words.say("risk.precision")} theme={theme} />
      <LinePath<PlacedThreshold>
        data={[...points]}
        x={({ x }) => x}
        y={({ y }) => y}
        stroke={theme.accent}
        strokeWidth={2}
        fill="none"
      />
      {points.map(({ key, x, y, label }) => (
        <g key={key}>
          <circle cx={x} cy={y} r={label ? 4 : 2.5} fill={theme.accent} stroke={theme.paper} strokeWidth={1} />
          {label && <Label x={x + 7} y={y - 6} text={label} size={12} fill={theme.ink} theme={theme} />}
        </g>
      ))}
    </ChartSvg>
  );
}
