/**
 * Every stem with every ending, as alternatives for `words` and patterns: `inflect("enverr fournir", "a ont")` is
 * `enverra|enverront|fournira|fourniront`. An ending `-` stands for the bare stem.
 */
export function inflect(stems: string, endings: string): string {
  const all = endings.split(/\s+/);
  return stems
    .split(/\s+/)
    .flatMap((stem) => all.map((ending) => (ending === "-" ? stem : stem + ending)))
    .join("|");
}
