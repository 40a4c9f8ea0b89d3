import { type Place, ringsAround } from "./nearest";

/** CSS px around the pointer within which a mark counts as meant. */
const REACH = 20;

/** What a reader can point at: every link of the drawing but those of its legend. */
const MARK = "a[href]:not([data-filter])";

export type Mark = SVGAElement;

export const marksOf = (svg: SVGSVGElement): Mark[] => [...svg.querySelectorAll<Mark>(MARK)];

/** The middle of what is drawn for the mark: of its shape or glyph, not of the larger field that takes the clicks. */
export function middleOf(mark: Mark): Place {
  const drawn = mark.querySelector(".target") ?? mark.querySelector(".shape") ?? mark;
  const { left, top, width, height } = drawn.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** @returns the mark under the pointer, else the nearest within 20 px, else null */
export function markAt(svg: SVGSVGElement, place: Place): Mark | null {
  for (const { x, y } of [place, ...ringsAround(place, REACH)]) {
    const mark = document.elementFromPoint(x, y)?.closest<Mark>(MARK);
    if (mark && svg.contains(mark)) return mark;
  }
  return null;
}

/** The key of a mark's note: the holder, step or number that it stands for. */
export const keyOf = ({ dataset }: Mark): string | undefined => dataset.country ?? dataset.proposal ?? dataset.id;

/**
 * Takes the sentence of every mark out of its `<title>`, which browsers show on their own beside our note. Who listens
 * still hears it: it is the link's name as well.
 */
export function takeSentences(marks: readonly Mark[]): Map<Mark, string> {
  return new Map(
    marks.map((mark) => {
      const title = mark.querySelector("title");
      title?.remove();
      return [mark, title?.textContent || mark.getAttribute("aria-label") || ""];
    }),
  );
}
