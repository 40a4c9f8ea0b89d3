import { toSearch, type View } from "@standpoint/charts/params";
import { useWords } from "#use-words";
import { QuarterBrush } from "../client/QuarterBrush";
import type { DayRange } from "./day-range";
import { quartersBetween } from "./quarters";
import { zoomOf } from "./zoom";

/** A day on which steps were taken, and how many. */
type StepDay = { readonly day: string; readonly steps: number };

type Props = { readonly view: View; readonly days: readonly StepDay[]; readonly on: string };

/** First and last day that the timeline can be cut to. */
function wholeOf(days: readonly StepDay[], on: string): DayRange {
  return { first: days[0]?.day ?? on, last: days.at(-1)?.day ?? on };
}

const cut = ({ first, last }: DayRange) => ({ from: first, to: last });

/** Ways to look closer that work without any script: links to halves, neighbours and quarters, and the choice of lanes. */
export function TimelineTools({ view, days, on }: Props) {
  const words = useWords();
  const { say } = words;
  const whole = wholeOf(days, on);
  const [first = whole.first, last = whole.last] = [view.from ?? whole.first, view.to ?? whole.last].sort();
  const zoom = zoomOf({ first, last }, whole);
  const link = (change: Partial<View>) => `/proposals${toSearch({ ...view, ...change })}`;
  const bars = quartersBetween(whole.first, whole.last, words).map((quarter) => ({
    ...quarter,
    href: link({ from: quarter.from, to: quarter.to }),
    count: days.reduce((sum, { day, steps }) => sum + (day >= quarter.from && day <= quarter.to ? steps : 0), 0),
    shown: quarter.to >= first && quarter.from <= last,
  }));
  const ways = [
    ["proposals.closer", zoom.closer],
    ["proposals.wider", zoom.wider],
    ["proposals.earlier", zoom.earlier],
    ["proposals.later", zoom.later],
  ] as const;
  return (
    <nav className="timeline-tools" aria-label={say("proposals.shows")}>
      <p>
        {ways.map(
          ([word, range]) =>
            range && (
              <a key={word} href={link(cut(range))}>
                {say(word)}
              </a>
            ),
        )}
        {(view.from || view.to) && <a href={link({ from: null, to: null })}>{say("dash.wholeTime")}</a>}
        {view.lanes === "type" ? (
          <a href={link({ lanes: "proposer" })}>{say("dash.lanesByProposer")}</a>
        ) : (
          <a href={link({ lanes: "type" })}>{say("dash.lanesByType")}</a>
        )}
      </p>
      <QuarterBrush bars={bars} />
    </nav>
  );
}
