/** A drawing may be stretched or shrunk by so much before it is drawn anew: beyond it, words and targets misfit. */
const SMALLEST = 0.82;
const LARGEST = 1.4;
/** CSS px. In a narrower place nothing is shrunk at all, or targets for fingers would fall below 24 px. */
const NARROW = 600;

/** @returns the width to draw at in a place so wide: the present one while it fits, else the place's own in steps of 20 */
export function fittingWidth(place: number, drawn: number): number {
  const ratio = place / drawn;
  const smallest = place < NARROW ? 1 : SMALLEST;
  return place >= 200 && (ratio < smallest || ratio > LARGEST) ? Math.floor(place / 20) * 20 : drawn;
}
