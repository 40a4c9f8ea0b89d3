import type { MouseEvent } from "react";

/** @returns whether a click asks for no other tab or window: then a script may answer it in the page */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** @returns a handler that answers a plain click on a link in the page; none where there is nothing to do */
export function onPlainClick(act: (() => void) | undefined) {
  if (!act) return undefined;
  return (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    act();
  };
}
