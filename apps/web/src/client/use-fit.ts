import { type RefObject, useEffect, useState } from "react";

/** A drawing may be stretched or shrunk by so much before it is drawn anew: beyond it, words and targets misfit. */
const SMALLEST = 0.82;
const LARGEST = 1.4;
/** CSS px. In a narrower place nothing is shrunk at all, or targets for fingers would fall below 24 px. */
const NARROW = 600;

/** @returns the width to draw at: the server's guess while it fits the place, else the place's own */
export function useFit(ref: RefObject<HTMLElement | null>, guess: number): number {
  const [width, setWidth] = useState(guess);
  useEffect(() => {
    const place = ref.current;
    if (!place) return;
    const fit = () => {
      const there = place.clientWidth;
      const ratio = there / width;
      const smallest = there < NARROW ? 1 : SMALLEST;
      if (there >= 200 && (ratio < smallest || ratio > LARGEST)) setWidth(Math.floor(there / 20) * 20);
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(place);
    return () => observer.disconnect();
  }, [ref, width]);
  return width;
}
