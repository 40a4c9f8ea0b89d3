import { type LitMark, litMark } from "./lit-mark";
import { type Mark, markAt, marksOf } from "./marks";
import type { Note, NoteCard } from "./note";
import { markByKey, stopAt } from "./walk-marks";

export type Explored = {
  readonly svg: SVGSVGElement;
  readonly notes: Readonly<Record<string, Note>>;
  readonly card: NoteCard;
};

type Listening = { readonly svg: SVGSVGElement; readonly lit: LitMark; readonly signal: AbortSignal };

/**
 * Makes a drawing answer: the note of a mark by mouse, finger and keyboard. The marks are one stop of the Tab key, and
 * the arrow keys lead from mark to mark; Enter follows the link, Escape puts the note away.
 * @returns takes all of it away again, for a drawing that is replaced
 */
export function explore({ svg, notes, card }: Explored): () => void {
  const marks = marksOf(svg);
  const lit = litMark(marks, notes, card);
  const ending = new AbortController();
  const { signal } = ending;
  byPointer({ svg, lit, signal });
  byKey({ svg, lit, signal }, marks);
  card.element.addEventListener("pointerenter", lit.stay, { signal });
  card.element.addEventListener("pointerleave", lit.leave, { signal });
  return () => {
    lit.hide();
    ending.abort();
  };
}

function byPointer({ svg, lit, signal }: Listening): void {
  const point = (event: PointerEvent) => {
    if (event.pointerType === "touch") return;
    const mark = markAt(svg, { x: event.clientX, y: event.clientY });
    if (mark) lit.show(mark);
    else lit.leave();
  };
  const tap = (event: MouseEvent) => {
    if ((event as PointerEvent).pointerType !== "touch") return;
    const mark = markAt(svg, { x: event.clientX, y: event.clientY });
    if (!mark) lit.hide();
    if (!mark || lit.is(mark)) return;
    event.preventDefault();
    lit.show(mark, true);
  };
  const leave = ({ pointerType }: PointerEvent) => {
    if (pointerType !== "touch") lit.leave();
  };
  svg.addEventListener("pointermove", point, { signal });
  svg.addEventListener("pointerleave", leave, { signal });
  svg.addEventListener("click", tap, { signal });
}

function byKey({ svg, lit, signal }: Listening, marks: readonly Mark[]): void {
  const indexOf = ({ target }: Event) => marks.indexOf(target as Mark);
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") lit.hide();
    const from = indexOf(event);
    const to = from < 0 ? undefined : markByKey(marks, from, event.key);
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
  const reach = (mark: Mark | undefined) => {
    if (!mark) return;
    stopAt(marks, mark);
    // A finger's tap gives the focus as well, and shows the note in its own way.
    if (mark.matches(":focus-visible")) lit.show(mark);
  };
  stopAt(marks, marks.find((mark) => mark.dataset.selected === "true") ?? marks[0]);
  // The keyboard may have come to a mark before this script did.
  reach(marks.find((mark) => mark === document.activeElement));
  svg.addEventListener("focusin", (event) => reach(marks[indexOf(event)]), { signal });
  svg.addEventListener("focusout", lit.leave, { signal });
  document.addEventListener("keydown", press, { signal });
}
