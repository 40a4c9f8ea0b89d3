"use client";
import { toSearch, type View } from "@standpoint/charts/view";
import type { FormEvent, KeyboardEvent } from "react";
import { useWords } from "#use-words";
import { type DayRange, dayNumber, dayOfNumber } from "../view/day-range";
import { onPlainClick } from "../view/on-plain-click";
import { DayFields } from "./DayFields";
import { useDay } from "./use-day";
import { usePlay } from "./use-play";
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
  const { say, day } = useWords();
  if (!to) return <span className="step-day" />;
  return (
    <a className="step-day" href={toSearch({ ...view, on: to })} onClick={onPlainClick(() => go({ on: to }))}>
      <span aria-hidden>{back ? "◂" : "▸"}</span>
      <span className="unseen">{say(back ? "day.back" : "day.onTo", { day: day(to) })}</span>
    </a>
  );
}

type TicksProps = {
  readonly ticks: readonly string[];
  readonly first: number;
  readonly last: number;
  readonly compare: string | null;
};

/** The days of proposals above the track, and the day that is compared with. */
function Ticks({ ticks, first, last, compare }: TicksProps) {
  const place = (tick: string) => ((dayNumber(tick) - first) / Math.max(1, last - first)) * 100;
  const isWithin = (tick: string) => dayNumber(tick) >= first && dayNumber(tick) <= last;
  return (
    <div className="ticks" aria-hidden>
      {ticks.filter(isWithin).map((tick) => (
        <i key={tick} style={{ left: `${place(tick)}%` }} />
      ))}
      {compare && isWithin(compare) && <b style={{ left: `${place(compare)}%` }} />}
    </div>
  );
}

/** Days that PageUp and PageDown move by. */
const MONTH = 30;

/** Choosing a day: a form that works alone, and a slider over it where scripts run. */
export function DaySlider({ view, today, range, ticks, go }: Props) {
  const words = useWords();
  const first = dayNumber(range.first);
  const last = dayNumber(range.last);
  const shown = Math.min(last, Math.max(first, dayNumber(view.on ?? today)));
  const { value, ready, move, rest } = useDay(shown, last, go);
  const { playing, toggle, stop } = usePlay({ first, last, value, move, rest });
  const day = dayOfNumber(value);
  function turnPage(event: KeyboardEvent<HTMLInputElement>): void {
    stop();
    const by = event.key === "PageUp" ? MONTH : event.key === "PageDown" ? -MONTH : 0;
    if (by === 0) return;
    event.preventDefault();
    move(Math.min(last, Math.max(first, value + by)));
  }
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const chosen = (name: string) => String(data.get(name) ?? "") || null;
    go({ on: chosen("on"), known: chosen("known"), compare: chosen("compare") });
  }
  return (
    <form className="days" method="get" action="/" onSubmit={submit}>
      <div className="days-line">
        <button className="play" type="button" disabled={!ready} onClick={toggle}>
          <span aria-hidden>{playing ? "❚❚" : "▶"}</span>
          <span className="unseen">{words.say(playing ? "day.stop" : "day.play")}</span>
        </button>
        <StepLink to={ticks.filter((tick) => dayNumber(tick) < value).at(-1)} back view={view} go={go} />
        <div className="days-track">
          <Ticks ticks={ticks} first={first} last={last} compare={view.compare} />
          <input
            type="range"
            aria-label={words.say("day.shown")}
            aria-valuetext={words.day(day)}
            min={first}
            max={last}
            value={value}
            disabled={!ready}
            onChange={(event) => move(Number(event.currentTarget.value))}
            onPointerDown={stop}
            onPointerUp={rest}
            onKeyDown={turnPage}
            onKeyUp={rest}
            onBlur={rest}
          />
          <div className="days-ends">
            <span>{words.day(range.first)}</span>
            <output>
              {view.on || value < last ? words.day(day) : words.say("day.today", { day: words.day(today) })}
            </output>
            <span>{words.day(range.last)}</span>
          </div>
        </div>
        <StepLink to={ticks.find((tick) => dayNumber(tick) > value)} back={false} view={view} go={go} />
      </div>
      <DayFields view={view} go={go} />
    </form>
  );
}
