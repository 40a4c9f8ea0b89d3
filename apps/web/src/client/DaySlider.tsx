"use client";
import { dayInWords } from "@standpoint/charts/day";
import { toSearch, type View } from "@standpoint/charts/params";
import type { FormEvent } from "react";
import { type DayRange, dayNumber, dayOfNumber } from "../view/day-range";
import { onPlainClick } from "../view/on-plain-click";
import { DayFields } from "./DayFields";
import { useDay } from "./use-day";
import type { Go } from "./use-view";

type Props = {
  readonly view: View;
  readonly today: string;
  readonly range: DayRange;
  /** Days of the steps on the timeline, ascending. */
  readonly ticks: readonly string[];
  readonly go: Go;
};

type StepProps = { readonly to: string | undefined; readonly back: boolean; readonly view: View; readonly go: Go };

/** To the nearest step of the timeline on one side; an empty place where there is none. */
function StepLink({ to, back, view, go }: StepProps) {
  if (!to) return <span className="step-day" />;
  return (
    <a className="step-day" href={toSearch({ ...view, on: to })} onClick={onPlainClick(() => go({ on: to }))}>
      <span aria-hidden>{back ? "◂" : "▸"}</span>
      <span className="unseen">
        {back ? "Back" : "On"} to the step of {dayInWords(to)}
      </span>
    </a>
  );
}

function Ticks({ ticks, first, last }: { ticks: readonly string[]; first: number; last: number }) {
  const place = (tick: string) => ((dayNumber(tick) - first) / Math.max(1, last - first)) * 100;
  const within = ticks.filter((tick) => dayNumber(tick) >= first && dayNumber(tick) <= last);
  return (
    <div className="ticks" aria-hidden>
      {within.map((tick) => (
        <i key={tick} style={{ left: `${place(tick)}%` }} />
      ))}
    </div>
  );
}

/** Choosing a day: a form that works alone, and a slider over it where scripts run. */
export function DaySlider({ view, today, range, ticks, go }: Props) {
  const first = dayNumber(range.first);
  const last = dayNumber(range.last);
  const shown = Math.min(last, Math.max(first, dayNumber(view.on ?? today)));
  const { value, ready, move, rest } = useDay(shown, last, go);
  const day = dayOfNumber(value);
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    go({ on: String(data.get("on") ?? "") || null, known: String(data.get("known") ?? "") || null });
  }
  return (
    <form className="days" method="get" action="/" onSubmit={submit}>
      <div className="days-line">
        <StepLink to={ticks.filter((tick) => dayNumber(tick) < value).at(-1)} back view={view} go={go} />
        <div className="days-track">
          <Ticks ticks={ticks} first={first} last={last} />
          <input
            type="range"
            aria-label="Day shown"
            aria-valuetext={dayInWords(day)}
            min={first}
            max={last}
            value={value}
            disabled={!ready}
            onChange={(event) => move(Number(event.currentTarget.value))}
            onPointerUp={rest}
            onKeyUp={rest}
            onBlur={rest}
          />
          <div className="days-ends">
            <span>{dayInWords(range.first)}</span>
            <output>{view.on || value < last ? dayInWords(day) : `Today, ${dayInWords(today)}`}</output>
            <span>{dayInWords(range.last)}</span>
          </div>
        </div>
        <StepLink to={ticks.find((tick) => dayNumber(tick) > value)} back={false} view={view} go={go} />
      </div>
      <DayFields view={view} go={go} />
    </form>
  );
}
