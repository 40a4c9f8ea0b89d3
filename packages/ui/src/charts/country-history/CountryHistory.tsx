import { english } from "@standpoint/words/english";
import type { Words } from "@standpoint/words/words";
import { Axis } from "../../marks/Axis";
import { ChartSvg } from "../../marks/ChartSvg";
import { Hatch } from "../../marks/Hatch";
import { Label } from "../../marks/Label";
import { BothSides, StanceRuns } from "../../marks/StanceRuns";
import { STANCE_GLYPHS } from "../../marks/stance-glyph";
import { TextLines } from "../../marks/TextLines";
import type { Theme } from "../../theme";
import { describe } from "./describe";
import { CHANGE_AT, type CountryHistoryScene, layout, type PlacedChange, STRIP } from "./layout";
import type { CountryHistoryProps } from "./props";

type Drawn = { readonly scene: CountryHistoryScene; readonly theme: Theme };

function Strip({ scene, theme, hatch, words }: Drawn & { hatch: string; words: Words }) {
  const { left, right, top } = scene.strip;
  return (
    <>
      <rect x={left} y={top} width={right - left} height={STRIP} fill={hatch} stroke={theme.rule} />
      {scene.runs.map((run) => (
        <g key={run.from} data-stance={run.stance}>
          <title>{run.sentence}</title>
          <StanceRuns runs={[run]} top={top} height={STRIP} theme={theme} words={words} />
        </g>
      ))}
      <path
        d={scene.reports.map(({ x }) => `M${x},${top + STRIP + 3}v6`).join("")}
        stroke={theme.ink}
        strokeWidth={1}
        fill="none"
      />
      {scene.reports
        .filter(({ contested }) => contested)
        .map(({ x }) => (
          <BothSides key={x} x={x} y={top + STRIP + 12} theme={theme} />
        ))}
    </>
  );
}

function ChangeRow({ change, scene, theme }: Drawn & { change: PlacedChange }) {
  const { left } = scene;
  const { right } = scene.strip;
  const { fill, ink } = theme.stances[change.stance];
  const x = left + CHANGE_AT - 1;
  return (
    <a href={change.href} data-claim={change.id} data-stance={change.stance}>
      <rect
        className="target"
        x={left}
        y={change.top}
        width={right - left}
        height={change.bottom - change.top}
        fill="none"
        pointerEvents="all"
      />
      <g transform={`translate(${left + 8} ${change.top + 13})`}>
        <rect x={-8} y={-8} width={16} height={16} fill={fill} stroke={theme.outline} strokeWidth={0.75} />
        <path d={STANCE_GLYPHS[change.stance]} fill={ink} fillRule="evenodd" />
      </g>
      <Label
        x={x}
        y={change.top + 18}
        text={change.day}
        size={14}
        face="sans-semibold"
        fill={theme.ink}
        theme={theme}
        aside={{ text: change.word, size: 14, fill: theme.ink }}
      />
      {change.voice && (
        <Label x={x} y={change.top + 38} text={change.voice} size={13} fill={theme.quiet} theme={theme} />
      )}
      <g lang={change.language}>
        <TextLines block={change.quote} fill={theme.ink} theme={theme} />
      </g>
    </a>
  );
}

/** One holder's position on every day, and each change with its cause. One link a change. */
export function CountryHistory(props: CountryHistoryProps) {
  const { theme, id = "country-history", words = english } = props;
  const scene = layout(props);
  const { top } = scene.strip;
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
      <Axis ticks={scene.ticks} top={top} bottom={top + STRIP + 8} words="above" theme={theme} />
      <Strip scene={scene} theme={theme} hatch={`url(#${id}-hatch)`} words={words} />
      {scene.changes.map((change) => (
        <ChangeRow key={change.id} change={change} scene={scene} theme={theme} />
      ))}
    </ChartSvg>
  );
}
