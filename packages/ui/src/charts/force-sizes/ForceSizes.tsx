import { english } from "@standpoint/words/english";
import { Line } from "@visx/shape";
import { Axis } from "../../marks/Axis";
import { ChartSvg } from "../../marks/ChartSvg";
import { fitText } from "../../marks/fit-text";
import { Label } from "../../marks/Label";
import { RangeBar } from "../../marks/RangeBar";
import { textWidth } from "../../marks/text-width";
import type { Theme } from "../../theme";
import { describe } from "./describe";
import { type ForceSizesScene, layout, type PlacedGroup, type PlacedSize, ROW_TYPE } from "./layout";
import { PartsStack } from "./PartsStack";
import type { ForceSizesProps } from "./props";
import { forceSizesTitle } from "./words";

type RowProps = { readonly row: PlacedSize; readonly scene: ForceSizesScene; readonly theme: Theme };

/** What there is room for of a row's words. Long names are cut, the row's sentence has them whole. */
function fittedWords({ who, when }: PlacedSize, { stacked, words }: ForceSizesScene) {
  if (stacked) return { who, when, room: words };
  const fittedWhen = fitText(when, words - 120, 12);
  const room = words - textWidth(fittedWhen, 12) - 14;
  return { who: fitText(who, room - 6, ROW_TYPE), when: fittedWhen, room };
}

/** The row's sentence, begun with the words that are to be seen where these are cut: whoever speaks to a screen says those. */
function nameOf(row: PlacedSize, scene: ForceSizesScene): string {
  const { who, when } = fittedWords(row, scene);
  return who === row.who && when === row.when ? row.sentence : `${who} ${when} ${row.value}: ${row.sentence}`;
}

/** Who and when: in two columns, or (on a phone) one after the other above the bar. */
function RowWords({ row, scene, theme }: RowProps) {
  const ink = row.reference ? theme.quiet : theme.ink;
  const who = { x: scene.left, text: row.who, size: ROW_TYPE, fill: ink, theme };
  if (scene.stacked) return <Label {...who} y={row.top + 16} aside={{ text: row.when, size: 12, fill: theme.quiet }} />;
  const fitted = fittedWords(row, scene);
  const column = scene.left + Math.max(Math.min(scene.whenColumn, fitted.room), textWidth(fitted.who, ROW_TYPE) + 6);
  return (
    <>
      <Label {...who} text={fitted.who} y={row.y + 5} />{" "}
      <Label x={column} y={row.y + 5} text={fitted.when} size={12} fill={theme.quiet} theme={theme} />
    </>
  );
}

function Row({ row, scene, theme }: RowProps) {
  const fill = row.reference ? theme.reference : theme.accent;
  return (
    <a
      href={row.href}
      data-id={row.reference ? undefined : row.id}
      data-reference={row.reference ? row.id : undefined}
      data-selected={row.selected}
      aria-label={nameOf(row, scene)}
    >
      <title>{row.sentence}</title>
      <rect
        className="target"
        x={scene.left}
        y={row.top}
        width={scene.right - scene.left}
        height={scene.rowHeight}
        fill="none"
        pointerEvents="all"
      />
      {row.selected && (
        <Line
          from={{ x: scene.left, y: row.top + scene.rowHeight - 1 }}
          to={{ x: scene.right, y: row.top + scene.rowHeight - 1 }}
          stroke={theme.accent}
          strokeWidth={2}
        />
      )}
      <RowWords row={row} scene={scene} theme={theme} />{" "}
      <RangeBar range={row.range} y={row.y} fill={fill} outline={theme.paper} />
      <Label
        x={row.valueAt.x}
        y={row.y + 5}
        text={row.value}
        size={ROW_TYPE}
        face={row.reference ? "sans-regular" : "sans-semibold"}
        fill={row.reference ? theme.quiet : theme.ink}
        anchor={row.valueAt.anchor}
        theme={theme}
      />
    </a>
  );
}

function Group({ group, scene, theme }: { group: PlacedGroup; scene: ForceSizesScene; theme: Theme }) {
  return (
    <>
      <Line from={{ x: scene.left, y: group.top }} to={{ x: scene.right, y: group.top }} stroke={theme.rule} />
      <Label
        x={scene.left}
        y={group.y}
        text={group.heading}
        size={14}
        face="sans-semibold"
        fill={theme.ink}
        theme={theme}
      />
      {group.rows.map((row) => (
        <Row key={row.id} row={row} scene={scene} theme={theme} />
      ))}
    </>
  );
}

/** How many soldiers, by who named the number and when, beside missions past and present. One link a number. */
export function ForceSizes(props: ForceSizesProps) {
  const { theme, id = "force-sizes", words = english } = props;
  const scene = layout(props);
  return (
    <ChartSvg
      id={id}
      width={scene.width}
      height={scene.height}
      theme={theme}
      name={forceSizesTitle(props.data, words)}
      description={describe(props)}
      heading={scene.heading}
      notes={scene.notes}
    >
      {scene.panels.map((panel) => (
        <g key={panel.unit}>
          <Axis ticks={panel.ticks} top={panel.top} bottom={panel.bottom} words="above" theme={theme} />
          {panel.stack && <PartsStack stack={panel.stack} left={scene.left} right={scene.right} theme={theme} />}
          {panel.groups.map((group) => (
            <Group key={group.heading} group={group} scene={scene} theme={theme} />
          ))}
        </g>
      ))}
    </ChartSvg>
  );
}
