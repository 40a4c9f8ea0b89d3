import type { Stance } from "@standpoint/core/codebook";

/** How one stance is painted: its fill, and the colour of text and glyphs that lie on it (4.5:1). */
export type Paint = { readonly fill: string; readonly ink: string };

/**
 * All colours and type of a drawing, as strings that go into SVG attributes. In the themes for files they are plain
 * colours, so that the file stands alone; in `cssTheme` they are `var(--…)`, so that one SVG serves light and dark.
 * A stance added to the codebook fails to compile here until it is painted.
 */
export type Theme = {
  readonly name: "light" | "dark" | "print" | "css";
  readonly paper: string;
  readonly ink: string;
  /** Captions and secondary text, 4.5:1 on paper. */
  readonly quiet: string;
  /** Hairlines: grid, rules. */
  readonly rule: string;
  readonly accent: string;
  /** The outline of every shape, 3:1 on paper. */
  readonly outline: string;
  /** Land that is no part of the question. */
  readonly land: string;
  /** Reference marks, 3:1 on paper. */
  readonly reference: string;
  readonly stances: Readonly<Record<Stance, Paint>>;
  /** "No data": lines of `line` at 45° on `ground`. */
  readonly noData: { readonly ground: string; readonly line: string; readonly ink: string };
  readonly fonts: { readonly serif: string; readonly sans: string };
};

/** What `data-stance` can say: a stance, or that there is none. */
export type Standing = Stance | "no_data";

export const FONTS: Theme["fonts"] = {
  serif: "'Source Serif 4', 'Source Serif 4 Variable', Georgia, 'Times New Roman', serif",
  sans: "'Source Sans 3', 'Source Sans 3 Variable', 'Helvetica Neue', Arial, sans-serif",
};
