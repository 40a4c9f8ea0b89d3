import type { NetMemory } from "./net-memory";
import type { NetWeights } from "./net-weights";
import { NEIGHBOURS, POSITIONS } from "./passage";
import { STEPS } from "./unit-rows";

/** What a unit's place adds to it: where from the holder it stands, and between whose names. @returns the address of a place's row */
export function placeRows(
  { readBase, position, neighbours, size }: NetWeights,
  memory: NetMemory,
): (position: number, neighbours: number) => number {
  const { unit } = memory;
  const base = memory.room(POSITIONS * NEIGHBOURS * unit);
  const whole = memory.whole();
  for (let where = 0; where < POSITIONS; where++) {
    for (let between = 0; between < NEIGHBOURS; between++) {
      const at = (base + (where * NEIGHBOURS + between) * unit) >> 1;
      for (let k = 0; k < size.unit; k++) {
        const stands = (position[where * size.unit + k] as number) + (neighbours[between * size.unit + k] as number);
        whole[at + k] = Math.round(((readBase[k] as number) + stands) * STEPS);
      }
    }
  }
  return (where, between) => base + (where * NEIGHBOURS + between) * unit;
}
