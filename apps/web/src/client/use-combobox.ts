import { useEffect, useState } from "react";

export const LIST_ID = "suggestions";
export const optionId = (index: number) => `suggestion-${index}`;

/**
 * Makes an input that the server drew a combobox, by the keys of the ARIA pattern: arrows walk the list, Enter chooses,
 * Escape closes. Whatever it does not answer stays the input's own.
 * @param list identifies what the list shows: another list has no active option
 * @param count how many options there are
 */
export function useCombobox(box: HTMLInputElement, list: unknown, count: number, choose: (index: number) => void) {
  const [isOpen, setOpen] = useState(document.activeElement === box);
  const [walked, setWalked] = useState({ list, active: -1 });
  const active = walked.list === list ? walked.active : -1;
  const shown = isOpen && count > 0;
  useEffect(() => describe(box, shown, active), [box, shown, active]);
  useEffect(() => {
    const walk = (by: number) => setWalked({ list, active: next(active, by, count) });
    const keys: Record<string, (() => void) | false> = {
      ArrowDown: shown ? () => walk(1) : () => setOpen(true),
      ArrowUp: shown && (() => walk(-1)),
      Escape: shown && (() => setOpen(false)),
      Enter: shown && active >= 0 && (() => choose(active)),
    };
    return listen(box, {
      keydown: (event) => {
        const act = !(event as KeyboardEvent).isComposing && keys[(event as KeyboardEvent).key];
        if (!act) return;
        event.preventDefault();
        act();
      },
      input: () => setOpen(true),
      focus: () => setOpen(true),
      blur: () => setOpen(false),
    });
  }, [box, list, shown, active, count, choose]);
  return { shown, active };
}

/** Round through the options and the input itself (-1). */
const next = (active: number, by: number, count: number) => ((active + 1 + by + count + 1) % (count + 1)) - 1;

function describe(box: HTMLInputElement, shown: boolean, active: number): void {
  const said = {
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": String(shown),
    "aria-controls": shown ? LIST_ID : null,
    "aria-activedescendant": shown && active >= 0 ? optionId(active) : null,
  };
  for (const [name, value] of Object.entries(said)) {
    if (value === null) box.removeAttribute(name);
    else box.setAttribute(name, value);
  }
  if (active >= 0) document.getElementById(optionId(active))?.scrollIntoView({ block: "nearest" });
}

function listen(box: HTMLInputElement, heard: Readonly<Record<string, (event: Event) => void>>): () => void {
  for (const [name, listener] of Object.entries(heard)) box.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of Object.entries(heard)) box.removeEventListener(name, listener);
  };
}
