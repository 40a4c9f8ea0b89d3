import { scriptWords } from "./script-words";

/** ms for which a button says that it has copied. */
const SAYS = 2500;

async function copy(field: HTMLTextAreaElement): Promise<boolean> {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Without a secure connection there is no clipboard; the text is selected, and the older way may still do it.
    return document.execCommand("copy");
  }
}

/** Shows the copy buttons and makes them work; each says what became of it, aloud as well. */
export function copyFrom(root: Element): void {
  const said = root.querySelector("[data-said]");
  const spoken = scriptWords(root);
  for (const button of root.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    const field = root.querySelector<HTMLTextAreaElement>(`#${button.dataset.copy}`);
    const words = button.innerHTML;
    let timer: ReturnType<typeof setTimeout>;
    button.hidden = false;
    button.addEventListener("click", async () => {
      if (!field) return;
      const copied = await copy(field);
      // A field that was selected for the older way has the focus; the reader is still at the button.
      if (copied) button.focus();
      button.textContent = copied ? spoken.copied : "Ctrl + C";
      if (said)
        said.textContent = copied
          ? spoken.copiedWhat.replace("{label}", field.labels[0]?.textContent ?? "")
          : spoken.selected;
      clearTimeout(timer);
      timer = setTimeout(() => {
        button.innerHTML = words;
        if (said) said.textContent = "";
      }, SAYS);
    });
  }
}
