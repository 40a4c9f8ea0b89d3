import { copyFrom } from "./copy-from";
import { fetchShare } from "./fetch-share";
import { freezeFrom } from "./freeze-from";
import { makeTabs } from "./make-tabs";
import { scriptWords } from "./script-words";

export type Enlivened = {
  /** Whether sections become tabs, and which is open first. */
  readonly tab?: string;
  /** Told the address of what is shown, each time it is another. */
  readonly shown?: (href: string) => void;
};

/** Where the form leads: the same page for another size, theme or version. */
function addressOf(form: HTMLFormElement, more: Readonly<Record<string, string>> = {}): string {
  const said = [...new FormData(form), ...Object.entries(more)].flatMap(([name, value]) =>
    typeof value === "string" && value !== "" ? [[name, value]] : [],
  );
  return `${form.getAttribute("action")}?${new URLSearchParams(said)}`;
}

/**
 * Makes what stands on a share page live, on its own or within a dialog: texts are copied by a button that says so, a
 * choice of size, colours or version is shown at once, freezing stays in place, and in a dialog the sections are tabs.
 */
export function enliven(root: Element, how: Enlivened): void {
  const openTab = how.tab === undefined ? undefined : makeTabs(root, how.tab);
  copyFrom(root);
  const form = root.querySelector<HTMLFormElement>("form.share-choice");
  form?.querySelector("button")?.setAttribute("hidden", "");
  let asking = new AbortController();

  /** Shows what another address has to share, and then does what is to be done in it. */
  async function turnTo(href: string, then: () => void): Promise<void> {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    root.setAttribute("aria-busy", "true");
    try {
      const fresh = await fetchShare(href, signal);
      root.replaceChildren(...fresh.childNodes);
      root.removeAttribute("aria-busy");
      enliven(root, openTab ? { ...how, tab: openTab() } : how);
      how.shown?.(href);
      then();
    } catch {
      if (!signal.aborted) location.assign(href);
    }
  }

  form?.addEventListener("change", ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    void turnTo(addressOf(form), () =>
      root.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)?.focus({ preventScroll: true }),
    );
  });
  freezeFrom(root, (frozen) => {
    if (form) void turnTo(addressOf(form, { frozen }), () => sayFrozen(root));
  });
}

/** The focus goes to where the frozen address is copied, and what has happened is said aloud. */
function sayFrozen(root: Element): void {
  root.querySelector<HTMLElement>("[data-copy^='frozen-']")?.focus({ preventScroll: true });
  const said = root.querySelector("[data-said]");
  // A region that came with its words in it is not read out.
  requestAnimationFrame(() => {
    if (said) said.textContent = scriptWords(root).frozenNow;
  });
}
