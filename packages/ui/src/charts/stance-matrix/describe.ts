import { english } from "@standpoint/words/english";
import type { StanceMatrixProps } from "./props";
import { matrixGroups, monthsShown } from "./rows";
import { groupHeading, matrixTitle, rowSentence } from "./words";

type Told = Pick<StanceMatrixProps, "data" | "on" | "labels" | "words">;

/** The matrix in words: each group with the moves of each of its holders. */
export function describe({ data, on, labels, words = english }: Told): string {
  const months = monthsShown(data, on);
  const groups = matrixGroups(data, on, labels, words);
  const told = groups.map((group) => {
    const rows = group.rows.map((row) => `${rowSentence(row, months.first, labels, words)}.`);
    return `${groupHeading(group, words)}. ${rows.join(" ")}`;
  });
  const title = words.say("map.described", { title: matrixTitle(groups, months, words), day: words.day(on) });
  return [title, ...told].join(" ");
}
