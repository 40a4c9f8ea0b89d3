import type { PositionInterval } from "@standpoint/db";
import { useWords } from "#use-words";
import { type DayRange, dayNumber } from "./day-range";

/** A stretch of one stance; `to` is the first day after it. */
type Stretch = Pick<PositionInterval, "from" | "to" | "stance">;

/** Runs of one stance: intervals that differ only by the claim behind them are one stretch of the strip. */
function join(history: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { from, to, stance } of history) {
    const last = joined.at(-1);
    if (last && last.stance === stance && last.to === from) joined[joined.length - 1] = { ...last, to };
    else joined.push({ from, to, stance });
  }
  return joined;
}

/** How one holder moved, on the time axis of the slider. */
export function HistoryStrip({ history, range }: { history: readonly Stretch[]; range: DayRange }) {
  const { say, day } = useWords();
  const stretches = join(history);
  const first = dayNumber(range.first);
  const length = Math.max(1, dayNumber(range.last) - first);
  const place = (at: string) => Math.min(100, Math.max(0, ((dayNumber(at) - first) / length) * 100));
  const moves = stretches
    .map(({ from, stance }) => say("panel.historyFrom", { stance: say(`stanceSays.${stance}`), day: day(from) }))
    .join("; ");
  if (stretches.length === 0) return null;
  return (
    <figure className="history">
      <div className="history-track" role="img" aria-label={say("panel.history", { moves })}>
        {stretches.map(({ from, to, stance }) => (
          <span
            key={from}
            className="history-run"
            data-stance={stance}
            style={{ left: `${place(from)}%`, right: `${100 - (to ? place(to) : 100)}%` }}
          />
        ))}
      </div>
      <figcaption>
        <span>{day(range.first)}</span>
        <span>{day(range.last)}</span>
      </figcaption>
    </figure>
  );
}
