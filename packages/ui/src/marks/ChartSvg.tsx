import type { ReactNode } from "react";
import type { Theme } from "../theme";
import type { ChartHeading } from "./chart-text";
import { TextLines } from "./TextLines";
import type { TextBlock } from "./wrap-text";

export type ChartSvgProps = {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  /** Said first by a screen reader. */
  readonly name: string;
  /** The text alternative, one paragraph. */
  readonly description: string;
  readonly heading: ChartHeading;
  readonly notes: readonly TextBlock[];
  readonly children: ReactNode;
};

/** The drawing's root: name and description for those who listen, paper, title and subtitle, notes. */
export function ChartSvg(props: ChartSvgProps) {
  const { id, width, height, theme } = props;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      id={id}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      // biome-ignore lint/a11y/noRedundantRoles: an svg has this role by its specification, not in every reader
      role="graphics-document document"
      aria-roledescription="chart"
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-text`}
    >
      <title id={`${id}-name`}>{props.name}</title>
      <desc id={`${id}-text`}>{props.description}</desc>
      {theme.name !== "css" && <rect width={width} height={height} fill={theme.paper} />}
      {props.heading.title && <TextLines block={props.heading.title} fill={theme.ink} theme={theme} />}
      <TextLines block={props.heading.subtitle} fill={theme.quiet} theme={theme} />
      {props.children}
      {props.notes.map((block) => (
        <TextLines key={block.bottom} block={block} fill={theme.quiet} theme={theme} />
      ))}
    </svg>
  );
}
