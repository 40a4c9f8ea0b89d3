import { Label } from "../../marks/Label";
import type { Point } from "../../marks/spread-points";
import { STANCE_GLYPHS } from "../../marks/stance-glyph";
import type { Paint, Theme } from "../../theme";
import type { PlacedHolder } from "./layout";
import { CHIP_TYPE } from "./place-chips";
import { middleOf, type PlacedLabel } from "./place-labels";
import { MARK } from "./place-targets";
import { Tag } from "./Tag";

type Props = { readonly placed: PlacedHolder; readonly href: string; readonly theme: Theme; readonly hatch: string };

function paintOf(placed: PlacedHolder, theme: Theme, hatch: string): Paint {
  if (placed.standing === "no_data") return { fill: hatch, ink: theme.noData.ink };
  return theme.stances[placed.standing];
}

function Glyph({ at, placed, ink, small }: { at: Point; placed: PlacedHolder; ink: string; small?: boolean }) {
  return (
    <path
      className="glyph"
      transform={`translate(${at.x} ${at.y})${small ? " scale(0.8)" : ""}`}
      d={STANCE_GLYPHS[placed.standing]}
      fill={ink}
      fillRule="evenodd"
    />
  );
}

function RoundMark({ at, placed, theme, hatch }: Props & { at: Point }) {
  const paint = paintOf(placed, theme, hatch);
  return (
    <>
      <circle className="shape" cx={at.x} cy={at.y} r={MARK} fill={paint.fill} stroke={theme.outline} strokeWidth={1} />
      <Glyph at={at} placed={placed} ink={paint.ink} small />
    </>
  );
}

type NameProps = Props & { readonly label: PlacedLabel; readonly from?: number };

/** A country's glyph and, where it has room, its name. */
function Name({ label, from, placed, theme, hatch }: NameProps) {
  const { ink } = paintOf(placed, theme, hatch);
  return (
    <Tag at={middleOf(label.box)} theme={theme} from={from} alone={!label.name}>
      <Glyph at={label.glyph} placed={placed} ink={ink} />
      {label.name && (
        <Label
          className="name"
          x={label.text.x}
          y={label.text.y}
          text={label.name}
          size={label.size}
          fill={ink}
          anchor={label.anchor}
          theme={theme}
        />
      )}
    </Tag>
  );
}

function OnMap(props: Props) {
  const { placed, theme, hatch } = props;
  const { path, target, label, closer } = placed;
  const paint = paintOf(placed, theme, hatch);
  return (
    <>
      {path && (
        <path
          className="shape"
          d={path}
          fill={paint.fill}
          stroke={theme.outline}
          strokeWidth={0.75}
          strokeLinejoin="round"
        />
      )}
      {target?.from && (
        <path
          d={`M${target.from.x.toFixed(1)},${target.from.y.toFixed(1)}L${target.x},${target.y}`}
          stroke={theme.ink}
          strokeWidth={0.75}
        />
      )}
      {target && (
        <Tag at={target} theme={theme}>
          <circle className="target" cx={target.x} cy={target.y} r={target.radius} fill="none" pointerEvents="all" />
          {target.mark > 0 && <RoundMark {...props} at={target} />}
        </Tag>
      )}
      {label && <Name {...props} label={label} />}
      {closer && <Name {...props} label={closer} from={closer.from} />}
    </>
  );
}

function Chip(props: Props) {
  const { placed, theme, hatch } = props;
  const { chip } = placed;
  if (!chip) return null;
  const { swatch } = CHIP_TYPE;
  const paint = paintOf(placed, theme, hatch);
  const middle = chip.y + chip.height / 2;
  return (
    <>
      <rect
        className="target"
        x={chip.x}
        y={chip.y}
        width={chip.width}
        height={chip.height}
        fill="none"
        pointerEvents="all"
      />
      <rect
        className="shape"
        x={chip.x + 1}
        y={middle - swatch / 2}
        width={swatch}
        height={swatch}
        fill={paint.fill}
        stroke={theme.outline}
        strokeWidth={0.75}
      />
      <Glyph at={{ x: chip.x + 1 + swatch / 2, y: middle }} placed={placed} ink={paint.ink} />
      <Label
        x={chip.x + CHIP_TYPE.textAt}
        y={middle + 5}
        text={chip.text}
        size={CHIP_TYPE.size}
        fill={theme.ink}
        theme={theme}
      />
    </>
  );
}

/** The one element of a holder: a link with its shape, mark or chip, and its sentence for those who listen. */
export function HolderMark(props: Props) {
  const { placed, href } = props;
  return (
    <a
      href={href}
      data-country={placed.holder}
      data-stance={placed.standing}
      data-contested={placed.contested}
      data-faded={placed.faded}
      data-selected={placed.selected}
      aria-label={placed.sentence}
      aria-current={placed.selected ? "true" : undefined}
    >
      <title>{placed.sentence}</title>
      <g className="body" opacity={placed.faded ? 0.2 : undefined}>
        <OnMap {...props} />
        <Chip {...props} />
      </g>
    </a>
  );
}
