/** A range in px: a dot, or a bar that fades where it has no end. */
export type PlacedRange =
  | { readonly kind: "dot"; readonly x: number }
  | {
      readonly kind: "bar";
      readonly from: number;
      readonly to: number;
      /** The ends that nobody named. */
      readonly open: "none" | "left" | "right";
    };

/** How far an open end is drawn before it has faded, in px. */
const FADE = 72;

/**
 * Places a range. An open end fades over a fixed length, so that it never looks like a number; it stays within `within`.
 * @returns null when neither end is known
 */
export function placeRange(
  { min, max }: { readonly min: number | null; readonly max: number | null },
  at: (value: number) => number,
  within: readonly [number, number],
): PlacedRange | null {
  if (min === null && max === null) return null;
  if (min === null) {
    const to = at(max ?? 0);
    return { kind: "bar", from: Math.max(within[0], to - FADE), to, open: "left" };
  }
  if (max === null) return { kind: "bar", from: at(min), to: Math.min(within[1], at(min) + FADE), open: "right" };
  if (min === max) return { kind: "dot", x: at(min) };
  return { kind: "bar", from: at(min), to: at(max), open: "none" };
}
