import { enliven } from "./enliven";
import { fetchShare } from "./fetch-share";

/** What the dialog says before its content comes. */
export type DialogWords = { readonly name: string; readonly close: string; readonly waiting: string };

function closeButton(dialog: HTMLDialogElement, text: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "share-close";
  button.textContent = text;
  button.addEventListener("click", () => dialog.close());
  return button;
}

/** An empty dialog of its full size, so that nothing in it moves when its content comes. */
function newDialog(opener: Element | null, name: string): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.className = "share-dialog";
  dialog.setAttribute("aria-label", name);
  // A press beside it closes it too, where the browser knows how.
  dialog.setAttribute("closedby", "any");
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (opener instanceof HTMLElement) opener.focus();
  });
  return dialog;
}

/**
 * Opens a share page in a dialog over the chart. Escape and the button close it; the focus goes back to where it was.
 * @throws Error where the page does not come: then the dialog is closed again
 */
export async function openShare(href: string, words: DialogWords): Promise<void> {
  if (document.querySelector(".share-dialog")) return;
  const dialog = newDialog(document.activeElement, words.name);
  const close = closeButton(dialog, words.close);
  const waiting = document.createElement("p");
  waiting.setAttribute("role", "status");
  waiting.textContent = words.waiting;
  dialog.append(close, waiting);
  document.body.append(dialog);
  dialog.showModal();
  try {
    const part = await fetchShare(href);
    if (!dialog.open) return;
    const inClose = document.activeElement === close;
    waiting.replaceWith(part);
    enliven(part, { tab: "" });
    if (inClose) dialog.querySelector<HTMLElement>("[role=tab][tabindex='0']")?.focus({ preventScroll: true });
  } catch (error) {
    dialog.close();
    throw error;
  }
}
