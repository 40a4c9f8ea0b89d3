import type { ReactNode } from "react";
import type { Point } from "../../marks/spread-points";
import type { Theme } from "../../theme";
import type { PlacedHolder } from "./layout";

type Props = {
  readonly at: Point;
  readonly theme: Theme;
  readonly from?: number;
  readonly alone?: boolean;
  readonly children: ReactNode;
};

/**
 * What keeps its size while the ground beneath it is enlarged: names, glyphs, marks and targets. The sheet shrinks it
 * around its point by `--zoom`. Files are not enlarged: they need no group.
 * @param props.from the enlargement from which it is shown
 * @param props.alone a glyph without a name, which a name may replace
 */
export function Tag({ at, theme, from, alone, children }: Props) {
  if (theme.name !== "css") return children;
  return (
    <g className={alone ? "tag alone" : "tag"} data-from={from} style={{ transformOrigin: `${at.x}px ${at.y}px` }}>
      {children}
    </g>
  );
}

/** The point on the ground around which all that stands for a holder keeps its size. */
export function tagPoint({ target, label, contestedAt }: PlacedHolder): Point {
  if (target && target.mark > 0) return target;
  if (label) return { x: label.box.x + label.box.width / 2, y: label.box.y + label.box.height / 2 };
  return contestedAt ?? { x: 0, y: 0 };
}
