import { keyOf, type Mark, takeSentences } from "./marks";
import type { Note, NoteCard } from "./note";

/** ms in which the pointer may travel from a mark to its note, which can be hovered as well (WCAG 1.4.13). */
const TRAVEL = 200;

/** The one mark whose note is shown. */
export type LitMark = {
  readonly is: (mark: Mark) => boolean;
  /** @param byFinger whose first tap does not follow the link: the note then has it */
  readonly show: (mark: Mark, byFinger?: boolean) => void;
  readonly hide: () => void;
  /** Hides it in a moment, unless the pointer comes back. */
  readonly leave: () => void;
  readonly stay: () => void;
};

export function litMark(marks: readonly Mark[], notes: Readonly<Record<string, Note>>, card: NoteCard): LitMark {
  const sentences = takeSentences(marks);
  let lit: Mark | null = null;
  let leaving: ReturnType<typeof setTimeout>;
  const stay = () => clearTimeout(leaving);
  const hide = () => {
    stay();
    lit?.classList.remove("lit");
    lit?.removeAttribute("aria-describedby");
    lit = null;
    card.hide();
  };
  const show = (mark: Mark, byFinger = false) => {
    stay();
    if (mark === lit && !byFinger) return;
    hide();
    lit = mark;
    mark.classList.add("lit");
    mark.setAttribute("aria-describedby", card.element.id);
    const note = notes[keyOf(mark) ?? ""];
    const leads = byFinger ? mark.href.baseVal : null;
    card.show({ sentence: sentences.get(mark) ?? "", note, leads }, mark.getBoundingClientRect());
  };
  const leave = () => {
    stay();
    leaving = setTimeout(hide, TRAVEL);
  };
  return { is: (mark) => mark === lit, show, hide, leave, stay };
}
