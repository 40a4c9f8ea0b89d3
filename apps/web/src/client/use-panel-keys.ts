import type { Holder } from "@standpoint/core/codebook";
import { useCallback, useEffect } from "react";

/** @returns the way to close the panel: by its link or by Escape; the focus goes back to the country in the map */
export function usePanelKeys(holder: Holder | undefined, close: () => void): () => void {
  const leave = useCallback(() => {
    if (!holder) return;
    close();
    document.querySelector<SVGAElement>(`a[data-country="${holder}"]`)?.focus({ preventScroll: true });
  }, [holder, close]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) leave();
    };
    if (!holder) return;
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [holder, leave]);
  return leave;
}
