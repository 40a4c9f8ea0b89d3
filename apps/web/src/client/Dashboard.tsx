"use client";
import { isFiltered } from "@standpoint/charts/view";
import type { StanceMapDatum } from "@standpoint/ui/charts/stance-map";
import { mapTitle } from "@standpoint/ui/charts/stance-map/words";
import { useCallback, useState } from "react";
import { useWords } from "#use-words";
import { Sentence } from "../view/Sentence";
import { Beside } from "./Beside";
import { DaySlider } from "./DaySlider";
import type { DashboardProps } from "./dashboard-props";
import { Filters } from "./Filters";
import { LiveMap } from "./LiveMap";
import { RegionLinks } from "./RegionLinks";
import { ShareLink } from "./ShareLink";
import { usePanelKeys } from "./use-panel-keys";
import { usePositions, useSteps } from "./use-positions";
import { useView } from "./use-view";
import { WideCharts } from "./WideCharts";

/** That some are faded: not to be taken for nothing known. */
function LeftOut({ data }: { data: readonly StanceMapDatum[] }) {
  const count = data.filter(({ leftOut }) => leftOut).length;
  const { say } = useWords();
  return count === 0 ? null : <p className="quiet">{say("dash.leftOut", { count })}</p>;
}

/** Map, day, panel, timeline and sizes: drawn whole by the server, then kept to one view by the script. */
export function Dashboard(props: DashboardProps) {
  const words = useWords();
  const { say } = words;
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
  return (
    <>
      <section className="lead">
        <p className="kicker">
          {say("dash.kicker")}
          {isFiltered(view) && ` ${say("dash.filtered")}`}
        </p>
        <h1>{mapTitle(data, words)}</h1>
        <Sentence data={data} on={on} known={view.known} />
      </section>
      <div className="atlas">
        <section className="atlas-map" aria-label={say("dash.mapOfStances")}>
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
          <p className="map-keys">{say("hand.keys")}</p>
          <RegionLinks view={view} go={go} />
          <Filters view={view} languages={props.languages} action="/" summary={say("dash.filter")} go={go} />
          {isFiltered(view) && <LeftOut data={data} />}
          <p className="take-along">
            <ShareLink chart="stance-map" view={view} />
          </p>
        </section>
        <Beside
          {...props}
          first={props.view}
          view={view}
          day={{ on, data }}
          before={before}
          steps={steps}
          opened={opened}
          leave={leave}
          go={open}
        />
      </div>
      <WideCharts {...props} view={view} go={go} />
    </>
  );
}
