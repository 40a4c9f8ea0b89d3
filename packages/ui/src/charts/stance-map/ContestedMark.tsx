import { Group } from "@visx/group";
import type { Point } from "../../marks/spread-points";
import { CONTESTED_GLYPH } from "../../marks/stance-glyph";
import type { Theme } from "../../theme";

type Props = { readonly at: Point; readonly theme: Theme; readonly holder?: string; readonly shown?: boolean };

/** Two arrowheads on a small paper disc: claims of both sides stand. */
export function ContestedMark({ at, theme, holder, shown = true }: Props) {
  return (
    <Group className="contested" left={at.x} top={at.y} data-holder={holder} display={shown ? undefined : "none"}>
      <circle r={6} fill={theme.paper} stroke={theme.ink} strokeWidth={0.75} />
      <path d={CONTESTED_GLYPH} fill={theme.ink} />
    </Group>
  );
}
