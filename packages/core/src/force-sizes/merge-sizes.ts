import type { ForceSize } from "../codebook";

/** One entry a number: of the same bounds and unit the better attributed, and a bounded number over its bare repeat. */
export function mergeSizes(sizes: readonly ForceSize[]): ForceSize[] {
  const kept: ForceSize[] = [];
  for (const size of sizes) {
    const at = kept.findIndex((other) => sameNumber(other, size));
    const other = kept[at];
    if (!other) kept.push(size);
    else if (knowledge(size) > knowledge(other)) kept[at] = size;
  }
  return kept.filter((size) => !isBare(size) || !kept.some((other) => !isBare(other) && boundsIt(other, size)));
}

function sameNumber(a: ForceSize, b: ForceSize): boolean {
  return a.unit === b.unit && a.min === b.min && a.max === b.max;
}

function knowledge(size: ForceSize): number {
  return Number(size.by !== null) + Number(size.country !== null) + Number(size.kind !== "force");
}

function isBare(size: ForceSize): boolean {
  return size.min === size.max;
}

function boundsIt(bounded: ForceSize, bare: ForceSize): boolean {
  return (
    bounded.unit === bare.unit &&
    (bounded.min ?? bounded.max) === bare.min &&
    (bounded.min === null || bounded.max === null)
  );
}
