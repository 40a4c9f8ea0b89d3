import type { Holder } from "@standpoint/core/codebook";
import type { PlacedShape } from "./place-shapes";
import { MARK, type PlacedTarget } from "./place-targets";
import { contains, mainRing } from "./ring";

type Painted = {
  readonly holder: Holder;
  readonly name: string;
  readonly target: PlacedTarget | null;
  readonly chip: unknown;
};

/** Shapes first, then those with a target, then chips. */
const layerOf = (placed: Painted) => (placed.chip ? 2 : placed.target ? 1 : 0);

/** Whether `a` must come after `b`: its mark lies on the other's shape, which would hide it and take its clicks. */
function liesOn({ target }: Painted, b: Painted, shapes: ReadonlyMap<Holder, PlacedShape>): boolean {
  const shape = shapes.get(b.holder);
  if (target === null || shape === undefined) return false;
  const ring = mainRing(shape);
  const reach = target.mark > 0 ? MARK + 1 : 0;
  const places = [-reach, 0, reach].flatMap((x) =>
    [-reach, 0, reach].map((y) => ({ x: target.x + x, y: target.y + y })),
  );
  return places.some((place) => contains(ring, place));
}

/**
 * The order in which holders are painted, which is also that of the tab key: by name, but no target beneath a shape.
 * Two whose targets lie on each other's shape keep their order by name.
 */
export function paintingOrder<P extends Painted>(placed: readonly P[], shapes: ReadonlyMap<Holder, PlacedShape>): P[] {
  const byName = [...placed].sort((a, b) => layerOf(a) - layerOf(b) || a.name.localeCompare(b.name, "en"));
  const waiting = byName.filter((one) => layerOf(one) === 1);
  const ordered: P[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex((one) => !waiting.some((other) => other !== one && liesOn(one, other, shapes)));
    ordered.push(...waiting.splice(Math.max(0, free), 1));
  }
  return [...byName.filter((one) => layerOf(one) === 0), ...ordered, ...byName.filter((one) => layerOf(one) === 2)];
}
