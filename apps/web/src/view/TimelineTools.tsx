import { toSearch, type View } from "@standpoint/charts/params";
import type { ProposalRow } from "@standpoint/db";
import { QuarterBrush } from "../client/QuarterBrush";
import type { DayRange } from "./day-range";
import { quartersBetween } from "./quarters";
import { zoomOf } from "./zoom";

type Props = { readonly view: View; readonly rows: readonly ProposalRow[]; readonly on: string };

/** First and last day that the timeline can be cut to. */
function wholeOf(rows: readonly ProposalRow[], on: string): DayRange {
  const days = rows.map(({ day }) => day).sort();
  return { first: days[0] ?? on, last: days.at(-1) ?? on };
}

const cut = ({ first, last }: DayRange) => ({ from: first, to: last });

/** Ways to look closer that work without any script: links to halves, neighbours and quarters, and the choice of lanes. */
export function TimelineTools({ view, rows, on }: Props) {
  const whole = wholeOf(rows, on);
  const [first = whole.first, last = whole.last] = [view.from ?? whole.first, view.to ?? whole.last].sort();
  const zoom = zoomOf({ first, last }, whole);
  const link = (change: Partial<View>) => `/proposals${toSearch({ ...view, ...change })}`;
  const bars = quartersBetween(whole.first, whole.last).map((quarter) => ({
    ...quarter,
    href: link({ from: quarter.from, to: quarter.to }),
    count: rows.filter(({ day }) => day >= quarter.from && day <= quarter.to).length,
    shown: quarter.to >= first && quarter.from <= last,
  }));
  const ways = [
    ["Closer", zoom.closer],
    ["Wider", zoom.wider],
    ["Earlier", zoom.earlier],
    ["Later", zoom.later],
  ] as const;
  return (
    <nav className="timeline-tools" aria-label="What the timeline shows">
      <p>
        {ways.map(
          ([word, range]) =>
            range && (
              <a key={word} href={link(cut(range))}>
                {word}
              </a>
            ),
        )}
        {(view.from || view.to) && <a href={link({ from: null, to: null })}>The whole time</a>}
        {view.lanes === "type" ? (
          <a href={link({ lanes: "proposer" })}>Lanes by proposer</a>
        ) : (
          <a href={link({ lanes: "type" })}>Lanes by type</a>
        )}
      </p>
      <QuarterBrush bars={bars} />
    </nav>
  );
}
