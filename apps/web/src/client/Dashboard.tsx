"use client";
import { toSearch } from "@standpoint/charts/params";
import { mapTitle } from "@standpoint/ui/charts/stance-map/words";
import { useCallback, useState } from "react";
import { Sentence } from "../view/Sentence";
import { StanceList } from "../view/StanceList";
import { api } from "./api";
import { DaySlider } from "./DaySlider";
import type { DashboardProps } from "./dashboard-props";
import { LiveMap } from "./LiveMap";
import { LivePanel } from "./LivePanel";
import { useFetched } from "./use-fetched";
import { usePanelKeys } from "./use-panel-keys";
import { useView } from "./use-view";
import { WideCharts } from "./WideCharts";

/** Map, day, panel, timeline and sizes: drawn whole by the server, then kept to one view by the script. */
export function Dashboard(props: DashboardProps) {
  const { today, range, names, ticks } = props;
  const [view, go] = useView(props.view);
  const [opened, setOpened] = useState(false);
  const on = view.on ?? today;
  const { value: data } = useFetched(`${view.on} ${view.known}`, props.data, () =>
    api.stances.map.query({ ...(view.on && { on: view.on }), ...(view.known && { known: view.known }) }),
  );
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
  return (
    <>
      <section className="lead">
        <p className="kicker">Who would send troops to Ukraine?</p>
        <h1>{mapTitle(data)}</h1>
        <Sentence data={data} on={on} known={view.known} />
      </section>
      <div className="atlas">
        <section className="atlas-map" aria-label="Map of stances">
          <LiveMap
            drawing={props.drawings.map}
            width={props.widths.map}
            view={view}
            on={on}
            data={data}
            names={names}
            go={open}
          />
          <DaySlider view={view} today={today} range={range} ticks={ticks} go={go} />
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
              initial={
                props.page?.holder === holder && view.on === props.view.on && view.known === props.view.known
                  ? props.page
                  : null
              }
              takeFocus={opened}
              onClose={leave}
            />
          ) : (
            <StanceList
              data={data}
              names={names}
              href={(each) => toSearch({ ...view, country: [each] })}
              onChoose={(each) => open({ country: [each] })}
            />
          )}
        </aside>
      </div>
      <WideCharts {...props} view={view} go={go} />
    </>
  );
}
