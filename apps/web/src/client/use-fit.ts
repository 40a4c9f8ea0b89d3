import { type RefObject, useEffect, useState } from "react";
import { fittingWidth } from "../view/fitting-width";

/** @returns the width to draw at: the server's guess while it fits the place, else the place's own */
export function useFit(ref: RefObject<HTMLElement | null>, guess: number): number {
  const [width, setWidth] = useState(guess);
  useEffect(() => {
    const place = ref.current;
    if (!place) return;
    const fit = () => setWidth(fittingWidth(place.clientWidth, width));
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(place);
    return () => observer.disconnect();
  }, [ref, width]);
  return width;
}
