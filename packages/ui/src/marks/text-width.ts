import metrics from "./text-metrics.json";

/** The four cuts that charts are set in. */
export type Face = "sans-regular" | "sans-semibold" | "serif-regular" | "serif-semibold";

/** Letters outside the table: about as wide as a wide lower-case letter, ideographs a full em. */
const UNKNOWN = 0.62;
const IDEOGRAPH = 1;

const widths = Object.fromEntries(
  (["sans-regular", "sans-semibold", "serif-regular", "serif-semibold"] as const).map((face) => [
    face,
    new Map([...metrics.characters].map((character, i) => [character, metrics[face][i] ?? UNKNOWN])),
  ]),
) as Record<Face, Map<string, number>>;

function characterWidth(character: string, table: Map<string, number>): number {
  const known = table.get(character);
  if (known !== undefined) return known;
  return (character.codePointAt(0) ?? 0) >= 0x2e80 ? IDEOGRAPH : UNKNOWN;
}

/**
 * How wide a text will be, without a browser: the wider of the web font and its fallback, so it holds for both.
 * Accents are taken off first, since they do not widen a letter.
 * @returns CSS px
 */
export function textWidth(text: string, size: number, face: Face = "sans-regular"): number {
  let sum = 0;
  for (const character of text.normalize("NFD").replace(/\p{M}/gu, "")) sum += characterWidth(character, widths[face]);
  return sum * size;
}
