import type { Holder } from "@standpoint/core/codebook";
import { addedUpText, addUp } from "./add-up";
import { type Grouping, groupRows } from "./group-rows";
import type { ForceSizeDatum, ReferenceMission } from "./props";
import { REFERENCE_MISSIONS } from "./reference-missions";
import { forceSizeRows, rowSentence, sizeText } from "./rows";
import { forceSizesTitle } from "./words";

/** The chart in words, in English: each number with who, what and when, then the missions. */
export function describe({
  data,
  labels,
  references = REFERENCE_MISSIONS,
  group = "kind",
}: {
  readonly data: readonly ForceSizeDatum[];
  readonly labels: (holder: Holder) => string;
  readonly references?: readonly ReferenceMission[];
  readonly group?: Grouping;
}): string {
  const groups = groupRows(forceSizeRows(data), group, labels);
  const rows = groups.map(
    ({ heading, rows }) => `${heading}. ${rows.map((row) => `${rowSentence(row, labels)}.`).join(" ")}`,
  );
  const sum = addUp(data);
  const missions = references.map(
    ({ name, year, troops }) => `${name} ${year} about ${sizeText({ min: troops, max: troops })}`,
  );
  return [
    `${forceSizesTitle(data)}.`,
    ...(sum ? [addedUpText(sum, labels)] : []),
    ...rows,
    ...(missions.length > 0 ? [`To compare: ${missions.join(", ")}.`] : []),
  ].join(" ");
}
