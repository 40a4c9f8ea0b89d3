import { toSearch, type View } from "@standpoint/charts/view";
import { useCallback, useEffect, useRef, useState } from "react";

export type Go = (change: Partial<View>, how?: "push" | "replace") => void;

/** Browsers refuse an address that changes too often (100 times in 30 s): while something moves, it follows this late. */
const REPLACE_MS = 400;

/** An entry of the history holds its view beside its address, so that nothing here has to read addresses. */
type Entry = { readonly view?: View } | null;

/** Writes views into the address: a step of its own at once, a replacement when nothing replaces it for a while. */
function useAddress() {
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; view: View; address: string } | null>(null);
  const drop = useCallback(() => {
    const late = waiting.current;
    if (late) clearTimeout(late.timer);
    waiting.current = null;
    return late;
  }, []);
  const write = useCallback(
    (view: View, how: "push" | "replace") => {
      const address = `${location.pathname}${toSearch(view)}`;
      const late = drop();
      if (how === "push") {
        if (late) history.replaceState({ ...history.state, view: late.view }, "", late.address);
        if (address !== location.pathname + location.search) history.pushState({ ...history.state, view }, "", address);
        return;
      }
      const timer = setTimeout(() => {
        waiting.current = null;
        history.replaceState({ ...history.state, view }, "", address);
      }, REPLACE_MS);
      waiting.current = { timer, view, address };
    },
    [drop],
  );
  return { write, drop };
}

/** The view, which the address always holds: changes go into the history, back and forward come out of it. */
export function useView(initial: View): readonly [View, Go] {
  const [view, setView] = useState(initial);
  const now = useRef(view);
  const { write, drop } = useAddress();
  const show = useCallback((next: View) => {
    now.current = next;
    setView(next);
  }, []);
  const go = useCallback<Go>(
    (change, how = "push") => {
      const next = { ...now.current, ...change };
      write(next, how);
      show(next);
    },
    [show, write],
  );
  useEffect(() => {
    // The first entry gets its view as well: a reader comes back to it.
    history.replaceState({ ...history.state, view: now.current }, "");
    const back = (event: PopStateEvent) => {
      drop();
      const there = (event.state as Entry)?.view;
      if (there) show(there);
      else location.reload();
    };
    addEventListener("popstate", back);
    return () => removeEventListener("popstate", back);
  }, [show, drop]);
  return [view, go];
}
