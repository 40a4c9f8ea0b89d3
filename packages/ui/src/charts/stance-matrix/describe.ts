import { dayText } from "../../marks/day-text";
import type { StanceMatrixProps } from "./props";
import { matrixGroups, monthsShown } from "./rows";
import { groupHeading, matrixTitle, rowSentence } from "./words";

/** The matrix in words, in English: each group with the moves of each of its holders. */
export function describe({ data, on, labels }: Pick<StanceMatrixProps, "data" | "on" | "labels">): string {
  const months = monthsShown(data, on);
  const groups = matrixGroups(data, on, labels);
  const told = groups.map(
    (group) =>
      `${groupHeading(group)}. ${group.rows.map((row) => `${rowSentence(row, months.first, labels)}.`).join(" ")}`,
  );
  return [`${matrixTitle(groups, months)}, as of ${dayText(on)}.`, ...told].join(" ");
}
