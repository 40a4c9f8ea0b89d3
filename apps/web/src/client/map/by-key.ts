import { marksOf } from "../../embed/marks";
import { markByKey, stopAt } from "../../embed/walk-marks";
import type { EnlargedMap } from "./enlarged-map";

/** What one press of a key or button enlarges by. */
export const ONE_STEP = 1.6;

const ZOOMS: Readonly<Record<string, (map: EnlargedMap) => void>> = {
  "+": (map) => map.by(ONE_STEP, undefined, "glide"),
  "=": (map) => map.by(ONE_STEP, undefined, "glide"),
  "-": (map) => map.by(1 / ONE_STEP, undefined, "glide"),
  "0": (map) => map.whole(),
};

/**
 * The countries are one stop of the Tab key; arrow keys lead to the neighbour in their direction, Home and End to the
 * first and last, and where the focus is comes into the frame. While a country has the focus, + and - enlarge, 0 resets.
 */
export function byKey(map: EnlargedMap, signal: AbortSignal): void {
  const marks = marksOf(map.svg);
  const markOf = ({ target }: Event) => marks.findIndex((mark) => mark.contains(target as Node));
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const from = markOf(event);
    const mark = marks[from];
    if (!mark) return;
    const zoom = ZOOMS[event.key];
    const to = markByKey(marks, from, event.key);
    if (!zoom && !to) return;
    event.preventDefault();
    zoom?.(map);
    if (zoom) map.reveal(mark);
    to?.focus();
  };
  const arrive = (event: FocusEvent) => {
    const mark = marks[markOf(event)];
    if (!mark) return;
    stopAt(marks, mark);
    map.reveal(mark);
  };
  stopAt(marks, marks.find((mark) => mark.dataset.selected === "true") ?? marks[0]);
  map.svg.addEventListener("keydown", press, { signal });
  map.svg.addEventListener("focusin", arrive, { signal });
}
