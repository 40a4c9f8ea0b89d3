import { useEffect, useRef, useState } from "react";
import { dayOfNumber } from "../view/day-range";
import type { Go } from "./use-view";

/** A drag moves the page some 25 times a second, not at every pixel. */
const PACE_MS = 40;

type Slider = {
  /** The slider's place, as a day number; runs ahead of the view while it is moved. */
  readonly value: number;
  /** False until scripts run: before that the slider cannot do anything. */
  readonly ready: boolean;
  readonly move: (value: number) => void;
  /** The hand is off: the next move is a step of its own in the history. */
  readonly rest: () => void;
};

/** The slider's state. The last day of the axis is the present: `on` is left out of the address there. */
export function useDay(shown: number, last: number, go: Go): Slider {
  const [value, setValue] = useState(shown);
  const [ready, setReady] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wanted = useRef(shown);
  const moving = useRef(false);
  const resting = useRef(false);
  useEffect(() => setReady(true), []);
  useEffect(() => {
    if (timer.current === undefined) setValue(shown);
  }, [shown]);

  function settle(): void {
    timer.current = undefined;
    go({ on: wanted.current >= last ? null : dayOfNumber(wanted.current) }, moving.current ? "replace" : "push");
    moving.current = !resting.current;
  }
  function move(next: number): void {
    wanted.current = next;
    resting.current = false;
    setValue(next);
    timer.current ??= setTimeout(settle, PACE_MS);
  }
  function rest(): void {
    resting.current = true;
    if (timer.current === undefined) moving.current = false;
  }
  return { value, ready, move, rest };
}
