import { english } from "@standpoint/words/english";
import { ChartSvg } from "../../marks/ChartSvg";
import { Hatch } from "../../marks/Hatch";
import { Label } from "../../marks/Label";
import type { Theme } from "../../theme";
import { ContestedMark } from "./ContestedMark";
import { describe } from "./describe";
import { HolderMark } from "./HolderMark";
import { layout, type PlacedHolder } from "./layout";
import { MapLegend } from "./MapLegend";
import { MARK } from "./place-targets";
import type { StanceMapProps } from "./props";
import { Tag, tagPoint } from "./Tag";
import { mapTitle } from "./words";

/** Above all shapes, since a mark may reach over its country's border. One for every holder, so that a script need only show it. */
function ContestedMarks({ holders, theme }: { holders: readonly PlacedHolder[]; theme: Theme }) {
  const places = holders.filter((placed) => placed.contestedAt && (placed.contested || theme.name === "css"));
  return (
    <g pointerEvents="none" aria-hidden>
      {places.map((placed) => (
        <Tag key={placed.holder} at={tagPoint(placed)} theme={theme}>
          <ContestedMark
            holder={placed.holder}
            at={placed.contestedAt ?? { x: 0, y: 0 }}
            theme={theme}
            shown={placed.contested && !placed.faded}
          />
        </Tag>
      ))}
    </g>
  );
}

/** The chosen country's outline, above all neighbours. */
function Selection({ holders, theme }: { holders: readonly PlacedHolder[]; theme: Theme }) {
  const chosen = holders.find((placed) => placed.selected);
  if (!chosen) return null;
  const { path, target, chip } = chosen;
  const round = target && target.mark > 0 ? target : null;
  return (
    <g className="selection" fill="none" stroke={theme.accent} strokeWidth={2.5} pointerEvents="none" aria-hidden>
      {path && <path d={path} strokeLinejoin="round" stroke={theme.paper} strokeWidth={5} />}
      {path && <path d={path} strokeLinejoin="round" />}
      {round && <circle cx={round.x} cy={round.y} r={MARK + 3} />}
      {chip && <path d={`M${chip.x},${chip.y + chip.height - 1}h${chip.width}`} />}
    </g>
  );
}

/**
 * Where every holder stands on a day: a map of Europe (or the world) with chips for those outside it. One link a
 * holder. Pure SVG without hooks: the same on the server, in the browser and as a file.
 */
export function StanceMap(props: StanceMapProps) {
  const { theme, id = "stance-map", words = english } = props;
  const scene = layout(props);
  const hatch = `url(#${id}-hatch)`;
  const onMap = scene.holders.filter((placed) => !placed.chip);
  const chips = scene.holders.filter((placed) => placed.chip);
  const mark = (placed: PlacedHolder) => (
    <HolderMark key={placed.holder} placed={placed} href={props.href(placed.holder)} theme={theme} hatch={hatch} />
  );
  return (
    <ChartSvg
      id={id}
      width={scene.width}
      height={scene.height}
      theme={theme}
      name={mapTitle(props.data, words)}
      description={describe({ ...props, words })}
      heading={scene.heading}
      notes={scene.notes}
    >
      <defs>
        <Hatch id={`${id}-hatch`} theme={theme} />
        <clipPath id={`${id}-frame`}>
          <rect {...scene.frame} />
        </clipPath>
      </defs>
      <MapLegend items={scene.legend} theme={theme} hatch={hatch} href={props.legendHref} words={words} />
      <g clipPath={`url(#${id}-frame)`}>
        <g className="ground">
          <path d={scene.around} fill={theme.land} stroke={theme.rule} strokeWidth={0.75} aria-hidden />
          {onMap.map(mark)}
          <ContestedMarks holders={onMap} theme={theme} />
          <Selection holders={onMap} theme={theme} />
        </g>
      </g>
      {scene.chipHeadings.map((line) => (
        <Label key={line.text} {...line} size={13} fill={theme.quiet} theme={theme} />
      ))}
      {chips.map(mark)}
      <ContestedMarks holders={chips} theme={theme} />
      <Selection holders={chips} theme={theme} />
    </ChartSvg>
  );
}
