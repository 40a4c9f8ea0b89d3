import type { NetWeights } from "./net-weights";
import { NEIGHBOURS, POSITIONS } from "./passage";
import { STEPS } from "./unit-rows";

/** What a unit's place adds to it: where from the holder it stands, and between whose names. */
export type PlaceRows = {
  readonly table: Int32Array;
  /** Where in the table the row of a place begins. */
  readonly rowAt: (position: number, neighbours: number) => number;
};

/** A few hundred of the places that could be are met; each is added up when it first is. */
export function placeRows({ readBase, position, neighbours, size }: NetWeights): PlaceRows {
  const width = size.unit;
  const table = new Int32Array(POSITIONS * NEIGHBOURS * width);
  const filled = new Uint8Array(POSITIONS * NEIGHBOURS);

  function rowAt(where: number, between: number): number {
    const number = where * NEIGHBOURS + between;
    const at = number * width;
    if (filled[number]) return at;
    filled[number] = 1;
    for (let k = 0; k < width; k++) {
      const stands = (position[where * width + k] as number) + (neighbours[between * width + k] as number);
      table[at + k] = Math.round(((readBase[k] as number) + stands) * STEPS);
    }
    return at;
  }

  return { table, rowAt };
}
