import { english } from "@standpoint/words/english";
import { addedUpText, addUp } from "./add-up";
import { groupRows } from "./group-rows";
import type { ForceSizesProps } from "./props";
import { REFERENCE_MISSIONS } from "./reference-missions";
import { forceSizeRows, rowSentence } from "./rows";
import { forceSizesTitle } from "./words";

type Told = Pick<ForceSizesProps, "data" | "labels" | "references" | "group" | "words">;

/** The chart in words: each number with who, what and when, then the missions. */
export function describe({
  data,
  labels,
  references = REFERENCE_MISSIONS,
  group = "kind",
  words = english,
}: Told): string {
  const { say, number } = words;
  const speech = { labels, words };
  const rows = groupRows(forceSizeRows(data), group, speech).map(
    ({ heading, rows }) => `${heading}. ${rows.map((row) => `${rowSentence(row, speech)}.`).join(" ")}`,
  );
  const sum = addUp(data);
  const missions = references.map(
    ({ name, year, troops }) => `${name} ${year} ${say("force.about", { number: number(troops) })}`,
  );
  return [
    `${forceSizesTitle(data, words)}.`,
    ...(sum ? [addedUpText(sum, speech)] : []),
    ...rows,
    ...(missions.length > 0 ? [say("force.compare", { list: missions.join(", ") })] : []),
  ].join(" ");
}
