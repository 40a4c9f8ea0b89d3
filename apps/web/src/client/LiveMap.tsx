"use client";
import { toSearch, type View } from "@standpoint/charts/params";
import type { Holder } from "@standpoint/core/codebook";
import type { StanceMapDatum } from "@standpoint/ui/charts/stance-map";
import { repaintStanceMap } from "@standpoint/ui/charts/stance-map/repaint";
import { useEffect, useRef } from "react";
import { api } from "./api";
import { Drawing } from "./Drawing";
import { useDrawnLinks } from "./use-drawn-links";
import { useFetched } from "./use-fetched";
import { useFit } from "./use-fit";
import type { Go } from "./use-view";

type Props = {
  readonly drawing: string;
  readonly width: number;
  readonly view: View;
  readonly on: string;
  readonly data: readonly StanceMapDatum[];
  readonly names: Readonly<Record<Holder, string>>;
  readonly go: Go;
};

const SVG = "http://www.w3.org/2000/svg";

/** The chosen country's outline above all its neighbours, as the server draws it. */
function outlineOf(map: Element, holder: Holder | undefined): Element {
  const outline = document.createElementNS(SVG, "g");
  outline.setAttribute("class", "selection");
  outline.setAttribute("aria-hidden", "true");
  for (const shape of holder ? map.querySelectorAll(`a[data-country="${holder}"] .shape`) : []) {
    const line = shape.cloneNode() as Element;
    line.removeAttribute("class");
    outline.append(line);
  }
  return outline;
}

/** Marks who is chosen and who is left out by the filter, and keeps the links' addresses those of this view. */
function mark(map: Element, view: View): void {
  const [chosen] = view.country;
  const { stance: shown, on, known, region } = view;
  for (const link of map.querySelectorAll("a[data-country]")) {
    const holder = link.getAttribute("data-country") ?? "";
    const standing = link.getAttribute("data-stance");
    const faded = shown.length > 0 && !shown.some((stance) => stance === standing);
    link.setAttribute("data-selected", String(holder === chosen));
    link.setAttribute("data-faded", String(faded));
    link.setAttribute("href", toSearch({ country: [holder], on, known, region, stance: shown }));
    link.removeAttribute("opacity");
    if (holder === chosen) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  map.querySelector(".selection")?.remove();
  map.append(outlineOf(map, chosen));
}

/** The server's map, repainted in place: its shapes are sent once, as HTML. */
export function LiveMap({ drawing, width: guess, view, on, data, names, go }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const width = useFit(ref, guess);
  const search = toSearch(view);
  const { value: svg } = useFetched<string | null>(
    `${width} ${view.region}`,
    null,
    async () => (await api.charts.drawing.query({ chart: "stance-map", search, width })).svg,
  );
  const painted = useRef(data);
  useEffect(() => {
    const map = ref.current?.querySelector("svg");
    if (!map) return;
    if (painted.current !== data || svg !== null)
      repaintStanceMap(map, { data, on, labels: (holder) => names[holder] ?? holder });
    painted.current = data;
    mark(map, view);
  }, [svg, data, on, names, view]);

  useDrawnLinks(ref, (link) => {
    const holder = link.getAttribute("data-country");
    const filter = link.getAttribute("data-filter") as View["stance"][number] | null;
    if (holder) go({ country: [holder] });
    else if (filter) go({ stance: view.stance.length === 1 && view.stance[0] === filter ? [] : [filter] });
    return holder !== null || filter !== null;
  });
  return <Drawing id="stance-map-drawing" ref={ref} className="drawing" drawing={drawing} svg={svg} />;
}
