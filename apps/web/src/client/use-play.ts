import { useEffect, useRef, useState } from "react";

/** The whole axis passes in about half a minute. */
const FRAMES = 300;
const FRAME_MS = 100;
/** Where the reader asked for less motion: a step of a month, once a second. */
const CALM_MS = 1000;
const CALM_DAYS = 30;

type Axis = {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly move: (day: number) => void;
  readonly rest: () => void;
};

/** Lets the days pass by themselves, from the one shown or, at the end, from the first. */
export function usePlay({ first, last, value, move, rest }: Axis) {
  const [playing, setPlaying] = useState(false);
  const now = useRef({ value, move, rest });
  now.current = { value, move, rest };
  useEffect(() => {
    if (!playing) return;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const step = calm ? CALM_DAYS : Math.max(1, Math.round((last - first) / FRAMES));
    const timer = setInterval(
      () => {
        const next = Math.min(last, now.current.value + step);
        now.current.move(next);
        if (next === last) setPlaying(false);
      },
      calm ? CALM_MS : FRAME_MS,
    );
    return () => {
      clearInterval(timer);
      now.current.rest();
    };
  }, [playing, first, last]);
  return {
    playing,
    stop: () => setPlaying(false),
    toggle: () => {
      if (!playing && value >= last) move(first);
      setPlaying(!playing);
    },
  };
}
