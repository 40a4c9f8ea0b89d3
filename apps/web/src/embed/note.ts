import { inQuotes } from "@standpoint/ui/marks/in-quotes";

/** What a mark says beside its sentence. The page carries one under each mark's key. */
export type Note = { readonly quote: string; readonly language: string | null; readonly from: string };

/** CSS px between a mark and its note, and between the note and the frame. */
const GAP = 8;

/** The card that says what a mark stands for. There is one; it moves. */
export type NoteCard = {
  readonly element: HTMLElement;
  /** @param leads a line that links on, for fingers: their first tap shows the card and does not follow the link */
  show(words: { sentence: string; note: Note | undefined; leads: string | null }, beside: DOMRect): void;
  hide(): void;
};

function paragraph(className: string, text: string): HTMLElement {
  const made = document.createElement("p");
  made.className = className;
  made.textContent = text;
  return made;
}

function quoteLine({ quote, language }: Note): HTMLElement {
  const line = paragraph("quote", inQuotes(quote));
  if (language) line.lang = language;
  return line;
}

function furtherLine(href: string): HTMLElement {
  const line = paragraph("further", "");
  const link = document.createElement("a");
  link.href = href;
  link.rel = "noopener";
  link.textContent = document.body.dataset.further ?? "";
  line.append(link);
  return line;
}

/** Below the mark where there is room, else above it; never out of the frame. */
function place(card: HTMLElement, beside: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const middle = (beside.left + beside.right) / 2;
  const left = Math.max(GAP, Math.min(middle - width / 2, clientWidth - width - GAP));
  const below = beside.bottom + GAP;
  const above = beside.top - GAP - height;
  const top = below + height <= clientHeight || above < 0 ? Math.min(below, clientHeight - height - GAP) : above;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${Math.max(0, top) + scrollY}px`;
}

/** @returns the card, put into the page and hidden */
export function noteCard(): NoteCard {
  const element = document.createElement("div");
  element.id = "note";
  element.setAttribute("role", "tooltip");
  element.hidden = true;
  document.body.append(element);
  return {
    element,
    show({ sentence, note, leads }, beside) {
      element.replaceChildren(paragraph("sentence", sentence));
      if (note) element.append(quoteLine(note), paragraph("from", note.from));
      if (leads) element.append(furtherLine(leads));
      element.hidden = false;
      place(element, beside);
    },
    hide() {
      element.hidden = true;
    },
  };
}
