"use client";
import { toSearch, type View } from "@standpoint/charts/view";
import type { Holder } from "@standpoint/core/codebook";
import type { StanceMapDatum } from "@standpoint/ui/charts/stance-map";
import { mapTitle } from "@standpoint/ui/charts/stance-map/words";
import { useCallback, useState } from "react";
import { sharePath } from "../view/paths";
import { Sentence } from "../view/Sentence";
import { StanceList } from "../view/StanceList";
import { DaySlider } from "./DaySlider";
import type { DashboardProps, Part } from "./dashboard-props";
import { Filters, isFiltered } from "./Filters";
import { LiveChanges } from "./LiveChanges";
import { LiveMap } from "./LiveMap";
import { LivePanel } from "./LivePanel";
import { RegionLinks } from "./RegionLinks";
import { usePanelKeys } from "./use-panel-keys";
import { usePositions, useSteps } from "./use-positions";
import { useView } from "./use-view";
import { WideCharts } from "./WideCharts";

/** The latest size named for a country's own part by a day. */
function partOn(parts: readonly Part[], holder: Holder, on: string): string | null {
  return parts.find((part) => part.holder === holder && part.date <= on)?.size ?? null;
}

/** Who is in the list beside the map: as there, a filter by stance leaves the others out. */
function shownIn(data: readonly StanceMapDatum[], { stance }: View): readonly StanceMapDatum[] {
  return stance.length === 0 ? data : data.filter((datum) => stance.includes(datum.stance));
}

/** Map, day, panel, timeline and sizes: drawn whole by the server, then kept to one view by the script. */
export function Dashboard(props: DashboardProps) {
  const { today, range, names, ticks } = props;
  const [view, go] = useView(props.view);
  const [opened, setOpened] = useState(false);
  const on = view.on ?? today;
  const steps = useSteps(view, props.view, props.steps);
  const data = usePositions(steps, view, on, props.data);
  const dataBefore = usePositions(steps, view, view.compare ?? on, props.dataBefore);
  const holder = view.country[0];
  const close = useCallback(() => go({ country: [] }), [go]);
  const leave = usePanelKeys(holder, close);
  const open = useCallback<typeof go>(
    (change, how) => {
      if (change.country) setOpened(true);
      go(change, how);
    },
    [go],
  );
  const before = view.compare ? { on: view.compare, data: dataBefore, drawing: props.drawings.before } : null;
  const sameDays = view.on === props.view.on && view.known === props.view.known;
  return (
    <>
      <section className="lead">
        <p className="kicker">
          Who would send troops to Ukraine?{isFiltered(view) && " Only readings that the filter lets through:"}
        </p>
        <h1>{mapTitle(data)}</h1>
        <Sentence data={data} on={on} known={view.known} />
      </section>
      <div className="atlas">
        <section className="atlas-map" aria-label="Map of stances">
          <DaySlider view={view} today={today} range={range} ticks={ticks} go={go} />
          <LiveMap
            drawing={props.drawings.map}
            width={props.widths.map}
            view={view}
            on={on}
            data={data}
            before={before}
            names={names}
            go={open}
          />
          <RegionLinks view={view} go={go} />
          <Filters view={view} languages={props.languages} go={go} />
          <p className="take-along">
            <a href={sharePath("stance-map", { ...view, compare: null })}>Share, embed, cite</a>
          </p>
        </section>
        <aside className="panel" data-open={holder !== undefined} aria-label="Countries">
          {holder ? (
            <LivePanel
              key={holder}
              holder={holder}
              name={names[holder] ?? holder}
              view={view}
              on={on}
              range={range}
              steps={steps}
              right={props.right}
              initial={props.page?.holder === holder && sameDays ? props.page : null}
              takeFocus={opened}
              onClose={leave}
            />
          ) : before ? (
            <LiveChanges
              days={[before, { on, data }]}
              view={view}
              names={names}
              initial={sameDays && view.compare === props.view.compare ? props.causes : null}
              go={open}
            />
          ) : (
            <StanceList
              data={shownIn(data, view)}
              names={names}
              href={(each) => toSearch({ ...view, country: [each] })}
              onChoose={(each) => open({ country: [each] })}
              note={(each) => partOn(props.parts, each, on)}
            />
          )}
        </aside>
      </div>
      <WideCharts {...props} view={view} go={go} />
    </>
  );
}
