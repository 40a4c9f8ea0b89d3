/** A range in px: a dot, or a bar that fades where it has no end. */
export type PlacedRange =
  | { readonly kind: "dot"; readonly x: number }
  | {
      readonly kind: "bar";
      readonly from: number;
      readonly to: number;
      /** The ends that nobody named. */
      readonly open: "none" | "left" | "right";
      /** Whether an arrowhead follows the open end; not where it has met the axis's own beginning. */
      readonly arrow: boolean;
    };

/** How far an open end is drawn before it has faded, in px. */
const FADE = 72;

/**
 * Places a range. An open end fades over a fixed length, so that it never looks like a number; it stays within `within`.
 * @returns null when neither end is known
 */
export function placeRange(
  { min, max }: { readonly min: number | null; readonly max: number | null },
  scale: (value: number) => number,
  within: readonly [number, number],
): PlacedRange | null {
  const at = (value: number) => Math.round(scale(value) * 10) / 10;
  if (min === null && max === null) return null;
  if (min === null) {
    const to = at(max ?? 0);
    const from = Math.max(within[0], to - FADE);
    return { kind: "bar", from, to, open: "left", arrow: from > within[0] };
  }
  if (max === null)
    return { kind: "bar", from: at(min), to: Math.min(within[1], at(min) + FADE), open: "right", arrow: true };
  if (min === max) return { kind: "dot", x: at(min) };
  return { kind: "bar", from: at(min), to: at(max), open: "none", arrow: false };
}
