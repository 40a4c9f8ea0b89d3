const TURNS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Says to those who do not see it what is a tab and what its panel is. */
function markTab(tab: HTMLElement, panel: HTMLElement | null): void {
  tab.setAttribute("role", "tab");
  if (!panel) return;
  tab.id = `${panel.id}-tab`;
  tab.setAttribute("aria-controls", panel.id);
  panel.setAttribute("role", "tabpanel");
  panel.setAttribute("aria-labelledby", tab.id);
}

/**
 * Turns a list of links to sections into tabs, after the pattern of the ARIA Authoring Practices: one stop of the Tab
 * key, arrow keys from tab to tab.
 * @param first the id of the section to open
 * @returns the id of the section that is open
 */
export function makeTabs(root: Element, first?: string): () => string {
  const list = root.querySelector("nav");
  const tabs = [...(list?.querySelectorAll("a") ?? [])];
  const panelOf = (tab: Element) => root.querySelector<HTMLElement>(tab.getAttribute("href") ?? "");
  let open = tabs.find((tab) => tab.getAttribute("href") === `#${first}`) ?? tabs[0];

  function show(chosen: HTMLAnchorElement | undefined): void {
    open = chosen;
    for (const tab of tabs) {
      tab.setAttribute("aria-selected", String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
      panelOf(tab)?.toggleAttribute("hidden", tab !== chosen);
    }
  }

  function turn(event: KeyboardEvent, tab: HTMLAnchorElement): void {
    const to = event.key === " " ? tab : tabs[TURNS[event.key]?.(tabs.indexOf(tab), tabs.length - 1) ?? -1];
    if (!to) return;
    event.preventDefault();
    show(to);
    to.focus();
  }

  list?.setAttribute("role", "tablist");
  for (const tab of tabs) {
    markTab(tab, panelOf(tab));
    tab.addEventListener("keydown", (event) => turn(event, tab));
    tab.addEventListener("click", (event) => {
      event.preventDefault();
      show(tab);
    });
  }
  show(open);
  return () => (open && panelOf(open)?.id) ?? "";
}
