"use client";
import { toSearch } from "@standpoint/charts/view";
import type { DashboardProps } from "./dashboard-props";
import { LiveChart } from "./LiveChart";
import { StepEvidence } from "./StepEvidence";
import type { Go } from "./use-view";

const TIMELINE_FOLLOWS = ["on", "known", "proposal", "language", "outlet"] as const;
const FORCES_FOLLOW = ["on", "known", "axis", "language", "outlet"] as const;

type WideProps = Pick<DashboardProps, "drawings" | "widths" | "names" | "step" | "view"> & { readonly go: Go };

/** The timeline and the sizes below the map: the same day, drawn anew by the server when it changes. */
export function WideCharts({ drawings, widths, names, step, view, go }: WideProps) {
  function pickStep(href: string): boolean {
    const step = new URLSearchParams(href.slice(href.indexOf("?"))).get("proposal");
    if (step) go({ proposal: step });
    return step !== null;
  }
  return (
    <>
      <section className="wide" aria-labelledby="timeline-title">
        <h2 id="timeline-title">
          <a href={`/proposals${toSearch({ on: view.on, known: view.known })}`}>
            Steps towards a foreign force, and against one
          </a>
        </h2>
        <p className="reading">Each mark is a dated step that an article reports; choose one to read the words.</p>
        <LiveChart
          chart="proposal-timeline"
          drawing={drawings.timeline}
          width={widths.chart}
          view={view}
          follows={TIMELINE_FOLLOWS}
          onFollow={pickStep}
        />
        {view.proposal && (
          <StepEvidence key={view.proposal} id={view.proposal} view={view} initial={step} names={names} go={go} />
        )}
      </section>
      <section className="wide" aria-labelledby="forces-title">
        <h2 id="forces-title">
          <a href={`/force-sizes${toSearch({ on: view.on, known: view.known, axis: view.axis })}`}>
            How many soldiers?
          </a>
        </h2>
        <p className="reading">Sizes named for a foreign force, by who named them, beside past missions in grey.</p>
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
