"use client";
import { filtersOf, SOURCE_FILTERS, toSearch, type View } from "@standpoint/charts/view";
import { useWords } from "#use-words";
import { FilterNote } from "../view/FilterNote";
import { onPlainClick } from "../view/on-plain-click";
import type { DashboardProps } from "./dashboard-props";
import { LiveChart } from "./LiveChart";
import { StepEvidence } from "./StepEvidence";
import type { Go } from "./use-view";

const TIMELINE_FOLLOWS = ["on", "known", "proposal", ...SOURCE_FILTERS, "from", "to", "lanes", "lang"] as const;
const FORCES_FOLLOW = ["on", "known", "axis", "group", ...SOURCE_FILTERS, "lang"] as const;

const WHOLE = { from: null, to: null } as const;

/** What the timeline's lanes are, and the way back from some of its days to all. */
function AxisLinks({ view, go }: { view: View; go: Go }) {
  const { say } = useWords();
  const lanes = view.lanes === "type" ? "proposer" : "type";
  return (
    <p className="axis-links">
      <a href={toSearch({ ...view, lanes }) || "/"} onClick={onPlainClick(() => go({ lanes }))}>
        {say(lanes === "type" ? "dash.lanesByType" : "dash.lanesByProposer")}
      </a>
      {(view.from || view.to) && (
        <a href={toSearch({ ...view, ...WHOLE }) || "/"} onClick={onPlainClick(() => go(WHOLE))}>
          {say("dash.wholeTime")}
        </a>
      )}
    </p>
  );
}

type WideProps = Pick<DashboardProps, "drawings" | "widths" | "names" | "step" | "view"> & { readonly go: Go };

/** The timeline and the sizes below the map: the same day, drawn anew by the server when it changes. */
export function WideCharts({ drawings, widths, names, step, view, go }: WideProps) {
  const { say } = useWords();
  function follow(href: string): boolean {
    const params = new URLSearchParams(href.slice(href.indexOf("?")));
    const [step, from, to] = ["proposal", "from", "to"].map((name) => params.get(name));
    if (step) go({ proposal: step });
    else if (from && to) go({ from, to });
    return Boolean(step || (from && to));
  }
  const kept = { on: view.on, known: view.known, ...filtersOf(view), lang: view.lang };
  return (
    <>
      <section className="wide" aria-labelledby="timeline-title">
        <h2 id="timeline-title">
          <a href={`/proposals${toSearch({ ...kept, from: view.from, to: view.to, lanes: view.lanes })}`}>
            {say("dash.timeline")}
          </a>
        </h2>
        <p className="reading">{say("dash.timelineAbout")}</p>
        <FilterNote of="steps" view={view} />
        <AxisLinks view={view} go={go} />
        <LiveChart
          chart="proposal-timeline"
          drawing={drawings.timeline}
          width={widths.chart}
          view={view}
          follows={TIMELINE_FOLLOWS}
          onFollow={follow}
        />
        {view.proposal && (
          <StepEvidence key={view.proposal} id={view.proposal} view={view} initial={step} names={names} go={go} />
        )}
      </section>
      <section className="wide" aria-labelledby="forces-title">
        <h2 id="forces-title">
          <a href={`/force-sizes${toSearch({ ...kept, axis: view.axis, group: view.group })}`}>
            {say("dash.soldiers")}
          </a>
        </h2>
        <p className="reading">{say("dash.soldiersAbout")}</p>
        <FilterNote of="numbers" view={view} />
        <LiveChart
          chart="force-sizes"
          drawing={drawings.forces}
          width={widths.chart}
          view={view}
          follows={FORCES_FOLLOW}
        />
      </section>
    </>
  );
}
