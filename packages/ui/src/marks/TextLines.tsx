import type { Theme } from "../theme";
import { Label } from "./Label";
import type { TextBlock } from "./wrap-text";

/** A wrapped text, one `<text>` a line. */
export function TextLines({ block, fill, theme }: { block: TextBlock; fill: string; theme: Theme }) {
  return block.lines.map((line) => (
    <Label
      key={line.y}
      x={line.x}
      y={line.y}
      text={line.text}
      size={block.size}
      face={block.face}
      fill={fill}
      theme={theme}
    />
  ));
}
