import { Line } from "@visx/shape";
import { Axis } from "../../marks/Axis";
import { ChartSvg } from "../../marks/ChartSvg";
import { Hatch } from "../../marks/Hatch";
import { Label } from "../../marks/Label";
import { StanceRuns } from "../../marks/StanceRuns";
import { STANCE_GLYPHS } from "../../marks/stance-glyph";
import { textWidth } from "../../marks/text-width";
import type { Theme } from "../../theme";
import { describe } from "./describe";
import { layout, NAME_TYPE, type PlacedGroup, type PlacedRow, ROW, type StanceMatrixScene } from "./layout";
import type { StanceMatrixProps } from "./props";

type Drawn = { readonly scene: StanceMatrixScene; readonly theme: Theme; readonly hatch: string };
/** Between a row's edge and its colours. */
const AIR = 2;

function Row({ row, scene, theme, hatch }: Drawn & { row: PlacedRow }) {
  const { left, right } = scene.plot;
  return (
    <a href={row.href} data-holder={row.holder} data-stance={row.stance ?? "no_data"} aria-label={row.sentence}>
      <title>{row.sentence}</title>
      <rect
        className="target"
        x={scene.left}
        y={row.top}
        width={right - scene.left}
        height={ROW}
        fill="none"
        pointerEvents="all"
      />
      <Label
        x={scene.left}
        y={row.top + 17}
        text={row.name}
        size={NAME_TYPE}
        face={row.selected ? "sans-semibold" : "sans-regular"}
        fill={row.selected ? theme.accent : theme.ink}
        theme={theme}
      />
      <rect x={left} y={row.top + AIR} width={right - left} height={ROW - 2 * AIR} fill={hatch} />
      <StanceRuns runs={row.runs} top={row.top + AIR} height={ROW - 2 * AIR} theme={theme} />
    </a>
  );
}

/** The heading is the legend too: colour, sign and word of its stance. */
function Heading({ group, scene, theme }: Omit<Drawn, "hatch"> & { group: PlacedGroup }) {
  const { stance } = group;
  const paint = stance === "apart" || stance === "past" ? null : theme.stances[stance];
  const y = group.first - 8;
  return (
    <>
      <Line
        from={{ x: scene.left, y: group.top + 4 }}
        to={{ x: scene.plot.right, y: group.top + 4 }}
        stroke={theme.rule}
      />
      <rect
        x={scene.left}
        y={group.top + 5}
        width={textWidth(group.heading, 14, "sans-semibold") + 28}
        height={group.first - group.top - 6}
        fill={theme.paper}
      />
      {paint && (
        <g transform={`translate(${scene.left + 8} ${y - 5})`}>
          <rect x={-8} y={-8} width={16} height={16} fill={paint.fill} stroke={theme.outline} strokeWidth={0.75} />
          <path d={STANCE_GLYPHS[stance as keyof typeof STANCE_GLYPHS]} fill={paint.ink} fillRule="evenodd" />
        </g>
      )}
      <Label
        x={scene.left + (paint ? 22 : 0)}
        y={y}
        text={group.heading}
        size={14}
        face="sans-semibold"
        fill={theme.ink}
        theme={theme}
      />
    </>
  );
}

function Group({ group, ...drawn }: Drawn & { group: PlacedGroup }) {
  const { scene, theme } = drawn;
  return (
    <>
      <Heading group={group} {...drawn} />
      {group.rows.map((row) => (
        <Row key={row.holder} row={row} {...drawn} />
      ))}
      <path
        d={scene.months.map((x) => `M${x},${group.first}V${group.bottom}`).join("")}
        stroke={theme.paper}
        strokeOpacity={0.55}
        strokeWidth={1}
        fill="none"
        pointerEvents="none"
      />
    </>
  );
}

/** Countries by months: the whole history at a glance. One link a holder. */
export function StanceMatrix(props: StanceMatrixProps) {
  const { theme, id = "stance-matrix" } = props;
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
      <defs>
        <Hatch id={`${id}-hatch`} theme={theme} />
      </defs>
      <Axis ticks={scene.ticks} top={plot.top} bottom={plot.bottom} words="both" theme={theme} />
      {scene.groups.map((group) => (
        <Group key={group.stance} group={group} scene={scene} theme={theme} hatch={`url(#${id}-hatch)`} />
      ))}
    </ChartSvg>
  );
}
