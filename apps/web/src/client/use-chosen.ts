import { type RefObject, useEffect, useRef } from "react";

/**
 * Keeps a field that the browser fills at what the address says: back and forward set it anew, and it stays the same
 * element, so that it keeps the focus.
 */
export function useChosen<Field extends HTMLInputElement | HTMLSelectElement>(chosen: string): RefObject<Field | null> {
  const ref = useRef<Field>(null);
  useEffect(() => {
    if (ref.current) ref.current.value = chosen;
  }, [chosen]);
  return ref;
}
