import { lastDayOf, precisionOf } from "@standpoint/core/codebook";

/** What decides from which day a version could be known. */
export type Placeable = {
  readonly version: number;
  /** As the front matter has it. */
  readonly modified: string | null;
  /** Last day of the publication date that counts. */
  readonly publishedDay: string | null;
  /** The day it came in. */
  readonly ingestDay: string;
};

export type Placed = { readonly version: number; readonly knownFrom: string; readonly knownTo: string | null };

/**
 * The day from which a version could be known: the one it states (`modified`), else the publication date for the
 * first version. A later version without a date of its own, and an article without any, count from the day they came
 * in, since nothing says that they could be read before.
 */
function knownFrom({ version, modified, publishedDay, ingestDay }: Placeable): string {
  if (modified !== null && precisionOf(modified) !== null) return lastDayOf(modified);
  return version === 1 && publishedDay !== null ? publishedDay : ingestDay;
}

/** Puts an article's versions in the order in which they could be known: each ends where the next begins. */
export function placeVersions(versions: readonly Placeable[]): Placed[] {
  const placed = versions
    .map((version) => ({ version: version.version, knownFrom: knownFrom(version) }))
    .sort((a, b) => (a.knownFrom < b.knownFrom ? -1 : a.knownFrom > b.knownFrom ? 1 : a.version - b.version));
  return placed.map((one, index) => ({ ...one, knownTo: placed[index + 1]?.knownFrom ?? null }));
}
