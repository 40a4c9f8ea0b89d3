import { parseView, toSearch, type View } from "@standpoint/charts/params";
import { useCallback, useEffect, useRef, useState } from "react";

export type Go = (change: Partial<View>, how?: "push" | "replace") => void;

/** The view, which the address always holds: changes go into the history, back and forward come out of it. */
export function useView(initial: View): readonly [View, Go] {
  const [view, setView] = useState(initial);
  const now = useRef(view);
  const show = useCallback((next: View) => {
    now.current = next;
    setView(next);
  }, []);
  const go = useCallback<Go>(
    (change, how = "push") => {
      const next = { ...now.current, ...change };
      const address = `${location.pathname}${toSearch(next)}`;
      if (address !== location.pathname + location.search)
        history[how === "push" ? "pushState" : "replaceState"](null, "", address);
      show(next);
    },
    [show],
  );
  useEffect(() => {
    const back = () => {
      const { view: there } = parseView(new URLSearchParams(location.search));
      if (there) show(there);
    };
    addEventListener("popstate", back);
    return () => removeEventListener("popstate", back);
  }, [show]);
  return [view, go];
}
