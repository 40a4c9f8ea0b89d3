import type { ProposalType } from "@standpoint/core/codebook";
import { GlyphCircle, GlyphCross, GlyphDiamond, GlyphSquare, GlyphTriangle, GlyphWye } from "@visx/glyph";

type Props = {
  readonly type: ProposalType;
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly stroke: string;
};

/** A symbol for each kind of step, so that no colour is needed. Sizes are areas in px², evened out by eye. */
export function StepGlyph({ type, x, y, fill, stroke }: Props) {
  const paint = { fill, stroke, strokeWidth: 1 };
  switch (type) {
    case "proposal":
      return <GlyphCircle left={x} top={y} size={95} {...paint} />;
    case "announcement":
      return <GlyphTriangle left={x} top={y + 1} size={90} {...paint} />;
    case "meeting":
      return <GlyphSquare left={x} top={y} size={90} {...paint} />;
    case "agreement":
      return <GlyphDiamond left={x} top={y} size={88} {...paint} />;
    case "refusal":
      return (
        <g transform={`rotate(45 ${x} ${y})`}>
          <GlyphCross left={x} top={y} size={85} {...paint} />
        </g>
      );
    case "petition":
      return <GlyphWye left={x} top={y} size={80} {...paint} />;
  }
}
