import { type Mark, middleOf } from "./marks";
import { type Direction, nearestAhead } from "./nearest";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** @returns the mark that a key leads to from another; undefined where it leads nowhere or is no such key */
export function markByKey(marks: readonly Mark[], from: number, key: string): Mark | undefined {
  if (key === "Home") return marks[0];
  if (key === "End") return marks.at(-1);
  const direction = ARROWS[key];
  return direction && marks[nearestAhead(marks.map(middleOf), from, direction)];
}

/** Makes the marks one stop of the Tab key: the others are reached from it by arrow keys. */
export function stopAt(marks: readonly Mark[], stop: Mark | undefined): void {
  for (const mark of marks) mark.setAttribute("tabindex", mark === stop ? "0" : "-1");
}
