/** A place on the screen, CSS px. */
export type Place = { readonly x: number; readonly y: number };

export type Direction = "up" | "down" | "left" | "right";

const AHEAD: Readonly<Record<Direction, (from: Place, to: Place) => readonly [ahead: number, aside: number]>> = {
  up: (from, to) => [from.y - to.y, to.x - from.x],
  down: (from, to) => [to.y - from.y, to.x - from.x],
  left: (from, to) => [from.x - to.x, to.y - from.y],
  right: (from, to) => [to.x - from.x, to.y - from.y],
};

/** A step aside counts as much as two ahead, so that a row is walked along before the next is entered. */
const ASIDE = 2;

/**
 * Which place an arrow key leads to: the nearest ahead, those straight ahead before those aside.
 * @returns its index, or -1 where nothing lies that way
 */
export function nearestAhead(places: readonly Place[], from: number, direction: Direction): number {
  const start = places[from];
  if (!start) return -1;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, place] of places.entries()) {
    const [ahead, aside] = AHEAD[direction](start, place);
    const far = ahead + ASIDE * Math.abs(aside);
    if (ahead < 1 || far >= least) continue;
    best = index;
    least = far;
  }
  return best;
}

/** Places around one, ring by ring outwards up to `reach`: where to look for a mark that was just missed. */
export function ringsAround({ x, y }: Place, reach: number): Place[] {
  return [0.3, 0.65, 1].flatMap((part) =>
    Array.from({ length: 12 }, (_, step) => {
      const angle = (step * Math.PI) / 6;
      return { x: x + Math.cos(angle) * reach * part, y: y + Math.sin(angle) * reach * part };
    }),
  );
}
