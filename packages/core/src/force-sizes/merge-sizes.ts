import type { ForceSize } from "../codebook";

/** One entry a number: of the same bounds and unit the better attributed, and a bounded number over its bare repeat. */
export function mergeSizes(sizes: readonly ForceSize[]): ForceSize[] {
  const kept = new Map<string, ForceSize>();
  for (const size of sizes) {
    const number = `${size.unit} ${size.min} ${size.max}`;
    const other = kept.get(number);
    if (!other || knowledge(size) > knowledge(other)) kept.set(number, size);
  }
  const bounded = new Set([...kept.values()].flatMap((size) => (isBounded(size) ? [bound(size)] : [])));
  return [...kept.values()].filter((size) => !isBare(size) || !bounded.has(bound(size)));
}

function knowledge(size: ForceSize): number {
  return Number(size.by !== null) + Number(size.country !== null) + Number(size.kind !== "force");
}

function isBare(size: ForceSize): boolean {
  return size.min === size.max;
}

/** "Up to 1,000", "at least 1,000": what it bounds is told by the bare number too. */
function isBounded(size: ForceSize): boolean {
  return !isBare(size) && (size.min === null || size.max === null);
}

function bound({ unit, min, max }: ForceSize): string {
  return `${unit} ${min ?? max}`;
}
