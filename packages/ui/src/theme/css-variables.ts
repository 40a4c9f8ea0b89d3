import { STANCES, type Stance } from "@standpoint/core/codebook";
import { darkTheme } from "./dark";
import { lightTheme } from "./light";
import { FONTS, type Paint, type Theme } from "./theme";

const PLAIN = ["paper", "ink", "quiet", "rule", "accent", "outline", "land", "reference"] as const;
const reference = (name: string) => `var(--${name})`;

const plainReferences = Object.fromEntries(PLAIN.map((name) => [name, reference(name)])) as Record<
  (typeof PLAIN)[number],
  string
>;
const stanceReferences = Object.fromEntries(
  STANCES.map((stance) => [stance, { fill: reference(`stance-${stance}`), ink: reference(`stance-${stance}-ink`) }]),
) as Record<Stance, Paint>;

/** Every colour a CSS variable: for a page that carries `themeCss`, never for a file that must stand alone. */
export const cssTheme: Theme = {
  name: "css",
  ...plainReferences,
  stances: stanceReferences,
  noData: { ground: reference("no-data"), line: reference("no-data-line"), ink: reference("no-data-ink") },
  fonts: FONTS,
};

/** @returns the theme's colours as declarations, `--paper: #fbfaf7; --stance-supports: #5e3c99; …` */
export function declarations(theme: Theme): string {
  const stances = STANCES.flatMap((stance) => [
    [`stance-${stance}`, theme.stances[stance].fill],
    [`stance-${stance}-ink`, theme.stances[stance].ink],
  ]);
  const noData = [
    ["no-data", theme.noData.ground],
    ["no-data-line", theme.noData.line],
    ["no-data-ink", theme.noData.ink],
  ];
  const plain = PLAIN.map((name) => [name, theme[name]]);
  return [...plain, ...stances, ...noData].map(([name, value]) => `--${name}: ${value};`).join(" ");
}

/** The sheet behind `cssTheme`: light, dark where the system asks for it, and either by `data-theme` on the root. */
export const themeCss = [
  `:root { color-scheme: light dark; ${declarations(lightTheme)} }`,
  `@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${declarations(darkTheme)} } }`,
  `:root[data-theme="light"] { color-scheme: light; }`,
  `:root[data-theme="dark"] { color-scheme: dark; ${declarations(darkTheme)} }`,
].join("\n");
