import type { Theme } from "../theme";
import type { Face } from "./text-width";

export type LabelProps = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly face?: Face;
  readonly fill: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly theme: Theme;
  readonly className?: string;
  /** A smaller word right after the text. */
  readonly aside?: { readonly text: string; readonly size: number; readonly fill: string };
};

/** A plain `<text>` with its font named on it, so that Word, Inkscape and LaTeX keep it as text. */
export function Label({ x, y, text, size, face = "sans-regular", fill, anchor, theme, className, aside }: LabelProps) {
  return (
    <text
      className={className}
      x={x}
      y={y}
      fontFamily={face.startsWith("serif") ? theme.fonts.serif : theme.fonts.sans}
      fontSize={size}
      fontWeight={face.endsWith("semibold") ? 600 : undefined}
      textAnchor={anchor === "start" ? undefined : anchor}
      fill={fill}
    >
      {text}
      {aside && " "}
      {aside && (
        <tspan dx={4} fontSize={aside.size} fontWeight={400} fill={aside.fill}>
          {aside.text}
        </tspan>
      )}
    </text>
  );
}
