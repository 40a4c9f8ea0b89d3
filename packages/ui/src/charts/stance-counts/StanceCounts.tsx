import { Line } from "@visx/shape";
import { Axis } from "../../marks/Axis";
import { ChartSvg } from "../../marks/ChartSvg";
import { Label } from "../../marks/Label";
import { STANCE_GLYPHS } from "../../marks/stance-glyph";
import { textWidth } from "../../marks/text-width";
import type { Theme } from "../../theme";
import { describe } from "./describe";
import {
  LABEL,
  LABEL_TYPE,
  LEAD,
  layout,
  type PlacedCount,
  type PlacedPanel,
  type StanceCountsScene,
  TEXT_AT,
} from "./layout";
import type { StanceCountsProps } from "./props";

type Drawn = { readonly scene: StanceCountsScene; readonly theme: Theme };

function Count({ count, scene, theme }: Drawn & { count: PlacedCount }) {
  const { stance, y, bandY } = count;
  const { right } = scene.plot;
  const x = right + LEAD;
  const { fill, ink } = theme.stances[stance];
  return (
    <>
      {bandY !== null && (
        <path d={`M${right + 2},${bandY}L${x - 2},${y}`} stroke={theme.outline} strokeWidth={0.75} fill="none" />
      )}
      <a href={count.href} data-stance={stance} data-count={count.count} aria-label={count.name}>
        <title>{count.name}</title>
        <rect
          className="target"
          x={x}
          y={y - LABEL / 2}
          width={scene.labels - LEAD}
          height={LABEL}
          fill="none"
          pointerEvents="all"
        />
        <g transform={`translate(${x + 8} ${y})`}>
          <rect x={-8} y={-8} width={16} height={16} fill={fill} stroke={theme.outline} strokeWidth={0.75} />
          <path d={STANCE_GLYPHS[stance]} fill={ink} fillRule="evenodd" />
        </g>
        <Label
          x={x + TEXT_AT}
          y={y + 4.5}
          text={count.text}
          size={LABEL_TYPE}
          face={count.count > 0 ? "sans-semibold" : "sans-regular"}
          fill={count.count > 0 ? theme.ink : theme.quiet}
          theme={theme}
        />
      </a>
    </>
  );
}

/** On paper of its own: the grid runs through all panels. */
function Heading({ panel, scene, theme }: Drawn & { panel: PlacedPanel }) {
  const width = textWidth(panel.heading, 14, "sans-semibold") + 8;
  return (
    <>
      <rect x={scene.left} y={panel.top - 28} width={width} height={26} fill={theme.paper} />
      <Label
        x={scene.left}
        y={panel.top - 10}
        text={panel.heading}
        size={14}
        face="sans-semibold"
        fill={theme.ink}
        theme={theme}
      />
    </>
  );
}

function Panel({ panel, scene, theme }: Drawn & { panel: PlacedPanel }) {
  const { left, right } = scene.plot;
  return (
    <g data-group={panel.group}>
      {panel.group !== "countries" && <Heading panel={panel} scene={scene} theme={theme} />}
      {panel.bands.map(({ stance, path }) => (
        <path
          key={stance}
          data-band={stance}
          d={path}
          fill={theme.stances[stance].fill}
          stroke={theme.outline}
          strokeWidth={0.75}
          strokeLinejoin="round"
        />
      ))}
      <g aria-hidden>
        {panel.ticks.map(({ y, text }) => (
          <g key={y}>
            <Line from={{ x: left, y }} to={{ x: right, y }} stroke={theme.ink} strokeOpacity={0.16} />
            <Label x={left - 6} y={y + 4} text={text} size={12} fill={theme.quiet} anchor="end" theme={theme} />
          </g>
        ))}
      </g>
      {panel.counts.map((count) => (
        <Count key={count.stance} count={count} scene={scene} theme={theme} />
      ))}
    </g>
  );
}

/** How many hold each stance, day by day; the host and organisations apart. */
export function StanceCounts(props: StanceCountsProps) {
  const { theme, id = "stance-counts" } = props;
  const scene = layout(props);
  const { plot } = scene;
  return (
    <ChartSvg
      id={id}
      width={scene.width}
      height={scene.height}
      theme={theme}
      name={scene.title}
      description={describe(props)}
      heading={scene.heading}
      notes={scene.notes}
    >
      <Axis ticks={scene.ticks} top={plot.top} bottom={plot.bottom} words="both" theme={theme} />
      {scene.panels.map((panel) => (
        <Panel key={panel.group} panel={panel} scene={scene} theme={theme} />
      ))}
    </ChartSvg>
  );
}
