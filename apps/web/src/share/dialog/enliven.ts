import { copyFrom } from "./copy-from";
import { fetchShare } from "./fetch-share";
import { makeTabs } from "./make-tabs";

export type Enlivened = {
  /** Whether sections become tabs, and which is open first. */
  readonly tab?: string;
  /** Told the address of what is shown, each time it is another. */
  readonly shown?: (href: string) => void;
};

/** Where the form leads: the same page for another size or theme. */
function addressOf(form: HTMLFormElement): string {
  const said = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" && value !== "" ? [[name, value]] : [],
  );
  return `${form.getAttribute("action")}?${new URLSearchParams(said)}`;
}

/**
 * Makes what stands on a share page live, on its own or within a dialog: texts are copied by a button that says so, a
 * choice of size or colours is shown at once, and in a dialog the sections are tabs.
 */
export function enliven(root: Element, how: Enlivened): void {
  const openTab = how.tab === undefined ? undefined : makeTabs(root, how.tab);
  copyFrom(root);
  const form = root.querySelector<HTMLFormElement>("form.share-choice");
  form?.querySelector("button")?.setAttribute("hidden", "");
  let asking = new AbortController();

  function show(fresh: Element): void {
    root.replaceChildren(...fresh.childNodes);
    root.removeAttribute("aria-busy");
    enliven(root, openTab ? { ...how, tab: openTab() } : how);
  }

  form?.addEventListener("change", async ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const href = addressOf(form);
    root.setAttribute("aria-busy", "true");
    try {
      show(await fetchShare(href, signal));
      how.shown?.(href);
      root.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)?.focus({ preventScroll: true });
    } catch {
      if (!signal.aborted) location.assign(href);
    }
  });
}
