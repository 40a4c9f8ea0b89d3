import type { Holder } from "@standpoint/core/codebook";
import type { ForceSizeDatum, ReferenceMission } from "./props";
import { REFERENCE_MISSIONS } from "./reference-missions";
import { forceSizeRows, rowSentence, sizeText } from "./rows";
import { forceSizesTitle } from "./words";

/** The chart in words, in English: each number with who, what and when, then the missions. */
export function describe({
  data,
  labels,
  references = REFERENCE_MISSIONS,
}: {
  readonly data: readonly ForceSizeDatum[];
  readonly labels: (holder: Holder) => string;
  readonly references?: readonly ReferenceMission[];
}): string {
  const rows = forceSizeRows(data).map((row) => `${rowSentence(row, labels)}.`);
  const missions = references.map(
    ({ name, year, troops }) => `${name} ${year} about ${sizeText({ min: troops, max: troops })}`,
  );
  return [
    `${forceSizesTitle(data)}.`,
    ...rows,
    ...(missions.length > 0 ? [`To compare: ${missions.join(", ")}.`] : []),
  ].join(" ");
}
