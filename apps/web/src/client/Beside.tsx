"use client";
import { keepSource } from "@standpoint/charts/keep-claim";
import type { PositionSteps } from "@standpoint/charts/position-steps";
import { FILTERS, toSearch, type View } from "@standpoint/charts/view";
import type { Holder } from "@standpoint/core/codebook";
import type { StanceMapDatum } from "@standpoint/ui/charts/stance-map";
import type { ReactNode } from "react";
import { useWords } from "#use-words";
import { StanceList } from "../view/StanceList";
import type { DashboardProps, Part } from "./dashboard-props";
import { LiveChanges } from "./LiveChanges";
import { LivePanel } from "./LivePanel";
import { PartNote } from "./PartNote";
import type { Go } from "./use-view";
import { WhoWouldSend } from "./WhoWouldSend";

type Day = { readonly on: string; readonly data: readonly StanceMapDatum[] };
type Props = Omit<DashboardProps, "view" | "data" | "steps"> & {
  /** What the server sent the page for. */
  readonly first: View;
  readonly view: View;
  readonly day: Day;
  readonly before: Day | null;
  readonly steps: PositionSteps;
  readonly opened: boolean;
  readonly leave: () => void;
  readonly go: Go;
};

/** The latest size named for a country's own part by a day. */
function partOn(parts: readonly Part[], holder: Holder, on: string, view: View): ReactNode {
  const last = parts.find((part) => part.holder === holder && part.date <= on && keepSource(view, part));
  return last ? <PartNote part={last} /> : null;
}

/** Who is in the list beside the map: those whom the filters leave there in full colour. */
function shownIn(data: readonly StanceMapDatum[], { stance }: View): readonly StanceMapDatum[] {
  return data.filter((datum) => !datum.leftOut && (stance.length === 0 || stance.includes(datum.stance)));
}

/** What stands beside the map: a country's panel, what changed between two days, or everybody in a list. */
export function Beside(props: Props) {
  const { say } = useWords();
  const { first, view, day, before, steps, names, go } = props;
  const { on, data } = day;
  const [holder] = view.country;
  const isSame = (keys: readonly (keyof View)[]) => keys.every((key) => String(view[key]) === String(first[key]));
  return (
    <aside className="panel" data-open={holder !== undefined} aria-label={say("dash.countries")}>
      {holder ? (
        <LivePanel
          key={holder}
          holder={holder}
          name={names[holder] ?? holder}
          view={view}
          on={on}
          range={props.range}
          steps={steps}
          leftOut={data.some((datum) => datum.holder === holder && datum.leftOut)}
          right={props.right}
          initial={props.page?.holder === holder && isSame(["on", "known", ...FILTERS]) ? props.page : null}
          takeFocus={props.opened}
          onClose={props.leave}
          go={go}
        />
      ) : before ? (
        <LiveChanges
          days={[before, day]}
          view={view}
          names={names}
          initial={isSame(["on", "known", "compare"]) ? props.causes : null}
          go={go}
        />
      ) : (
        <div>
          <WhoWouldSend view={view} count={shownIn(data, view).length} />
          <StanceList
            data={shownIn(data, view)}
            names={names}
            href={(each) => toSearch({ ...view, country: [each] })}
            onChoose={(each) => go({ country: [each] })}
            note={(each) => partOn(props.parts, each, on, view)}
          />
        </div>
      )}
    </aside>
  );
}
