import { ChartSvg } from "../../marks/ChartSvg";
import { Hatch } from "../../marks/Hatch";
import { Label } from "../../marks/Label";
import type { Theme } from "../../theme";
import { ContestedMark } from "./ContestedMark";
import { describe } from "./describe";
import { HolderMark } from "./HolderMark";
import { layout, type StanceMapScene } from "./layout";
import { MapLegend } from "./MapLegend";
import { MARK } from "./place-targets";
import type { StanceMapProps } from "./props";
import { mapTitle } from "./words";

/** Above all shapes, since a mark may reach over its country's border. One for every holder, so that a script need only show it. */
function ContestedMarks({ scene, theme }: { scene: StanceMapScene; theme: Theme }) {
  const places = scene.holders.filter((placed) => placed.contestedAt && (placed.contested || theme.name === "css"));
  return (
    <g pointerEvents="none" aria-hidden>
      {places.map(({ holder, contested, contestedAt, faded }) => (
        <ContestedMark
          key={holder}
          holder={holder}
          at={contestedAt ?? { x: 0, y: 0 }}
          theme={theme}
          shown={contested && !faded}
        />
      ))}
    </g>
  );
}

/** The chosen country's outline, above all neighbours. */
function Selection({ scene, theme }: { scene: StanceMapScene; theme: Theme }) {
  const chosen = scene.holders.find((placed) => placed.selected);
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
  const { theme, id = "stance-map" } = props;
  const scene = layout(props);
  const hatch = `url(#${id}-hatch)`;
  const mark = (placed: StanceMapScene["holders"][number]) => (
    <HolderMark key={placed.holder} placed={placed} href={props.href(placed.holder)} theme={theme} hatch={hatch} />
  );
  return (
    <ChartSvg
      id={id}
      width={scene.width}
      height={scene.height}
      theme={theme}
      name={mapTitle(props.data)}
      description={describe(props)}
      heading={scene.heading}
      notes={scene.notes}
    >
      <defs>
        <Hatch id={`${id}-hatch`} theme={theme} />
        <clipPath id={`${id}-frame`}>
          <rect {...scene.frame} />
        </clipPath>
      </defs>
      <MapLegend items={scene.legend} theme={theme} hatch={hatch} href={props.legendHref} />
      <g clipPath={`url(#${id}-frame)`}>
        <path d={scene.around} fill={theme.land} stroke={theme.rule} strokeWidth={0.75} aria-hidden />
        {scene.holders.filter((placed) => !placed.chip).map(mark)}
      </g>
      {scene.chipHeadings.map((line) => (
        <Label key={line.text} {...line} size={13} fill={theme.quiet} theme={theme} />
      ))}
      {scene.holders.filter((placed) => placed.chip).map(mark)}
      <ContestedMarks scene={scene} theme={theme} />
      <Selection scene={scene} theme={theme} />
    </ChartSvg>
  );
}
