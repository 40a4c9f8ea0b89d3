"use client";
import { landOf } from "@standpoint/charts/regions";
import { toSearch, type View } from "@standpoint/charts/view";
import type { Holder } from "@standpoint/core/codebook";
import type { StanceMapDatum } from "@standpoint/ui/charts/stance-map";
import { repaintStanceMap } from "@standpoint/ui/charts/stance-map/repaint";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useWords } from "#use-words";
import { asBefore } from "../view/before-map";
import { api } from "./api";
import { Drawing } from "./Drawing";
import { MapHand } from "./map/MapHand";
import { markMap } from "./mark-map";
import { useDrawnLinks } from "./use-drawn-links";
import { useFetched } from "./use-fetched";
import { useFit } from "./use-fit";
import type { Go } from "./use-view";

type Names = Readonly<Record<Holder, string>>;

/** One day's map: who stands how, and the day. */
type Day = { readonly on: string; readonly data: readonly StanceMapDatum[] };

type Props = Day & {
  readonly drawing: string;
  readonly width: number;
  readonly view: View;
  /** The day beside which this one is shown. */
  readonly before: (Day & { readonly drawing: string | null }) | null;
  readonly names: Names;
  readonly go: Go;
};

/** Repaints the map in place whenever the day, its positions or the drawing change. */
function usePainted(ref: RefObject<HTMLDivElement | null>, svg: string | null, day: Day, view: View, names: Names) {
  const words = useWords();
  const { on, data } = day;
  const painted = useRef(svg === null ? data : null);
  useEffect(() => {
    const map = ref.current?.querySelector("svg");
    if (!map) return;
    if (painted.current !== data || svg !== null)
      repaintStanceMap(map, { data, on, labels: (holder) => names[holder] ?? holder, words });
    painted.current = data;
    markMap(map, view, data);
  }, [ref, svg, data, on, names, view, words]);
}

/** Answers the links of a map without leaving the page. */
function useMapLinks(ref: RefObject<HTMLDivElement | null>, view: View, go: Go): void {
  useDrawnLinks(ref, (link) => {
    const holder = link.getAttribute("data-country");
    const filter = link.getAttribute("data-filter") as View["stance"][number] | null;
    if (holder) go({ country: [holder] });
    else if (filter) go({ stance: view.stance.length === 1 && view.stance[0] === filter ? [] : [filter] });
    return holder !== null || filter !== null;
  });
}

type BeforeProps = Pick<Props, "view" | "names" | "go"> & {
  readonly day: NonNullable<Props["before"]>;
  /** The map of the other day as it was drawn last; null while that is the server's first. */
  readonly svg: string | null;
};

/** The other day's map: the same drawing, copied within the page, in other colours. */
function BeforeMap({ day, svg, view, names, go }: BeforeProps) {
  const words = useWords();
  const ref = useRef<HTMLDivElement>(null);
  const [copied] = useState(() =>
    day.drawing === null && typeof document !== "undefined"
      ? asBefore(document.getElementById("stance-map-drawing")?.innerHTML ?? "")
      : null,
  );
  const shown = svg === null ? copied : asBefore(svg);
  usePainted(ref, shown, day, view, names);
  useMapLinks(ref, view, go);
  return (
    <figure className="map">
      <figcaption>{words.day(day.on)}</figcaption>
      <div className="map-place">
        <Drawing id="stance-map-before-drawing" ref={ref} className="drawing" drawing={day.drawing ?? ""} svg={shown} />
        <MapHand place={ref} drawing={shown} />
      </div>
    </figure>
  );
}

/** The server's map, repainted in place: its shapes are sent once, as HTML. */
export function LiveMap({ drawing, width: guess, view, on, data, before, names, go }: Props) {
  const words = useWords();
  const ref = useRef<HTMLDivElement>(null);
  const width = useFit(ref, guess);
  const land = landOf(view.region);
  const { value: svg } = useFetched<string | null>(
    `${width} ${land}`,
    null,
    async () => (await api.charts.drawing.query({ chart: "stance-map", search: toSearch(view), width })).svg,
  );
  usePainted(ref, svg, { on, data }, view, names);
  useMapLinks(ref, view, go);
  return (
    <div className="maps" data-two={before !== null}>
      {before && <BeforeMap day={before} svg={svg} view={view} names={names} go={go} />}
      <figure className="map">
        {before && <figcaption>{words.day(on)}</figcaption>}
        <div className="map-place">
          <Drawing id="stance-map-drawing" ref={ref} className="drawing" drawing={drawing} svg={svg} />
          <MapHand place={ref} drawing={svg} />
        </div>
      </figure>
    </div>
  );
}
