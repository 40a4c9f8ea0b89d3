"use client";
import { DEFAULT_VIEW, toSearch, type View } from "@standpoint/charts/view";
import { useRef } from "react";
import { api } from "./api";
import { Drawing } from "./Drawing";
import { useDrawnLinks } from "./use-drawn-links";
import { useFetched } from "./use-fetched";
import { useFit } from "./use-fit";

type Props = {
  readonly chart: string;
  readonly drawing: string;
  readonly width: number;
  readonly view: View;
  /** The parameters that change the drawing. */
  readonly follows: readonly (keyof View)[];
  /** Answers a link in the drawing; returns false to leave it to the browser. */
  readonly onFollow?: (href: string) => boolean;
};

/** A day that is passed over on the slider is not asked for. */
const PATIENCE_MS = 250;

/** A chart drawn by the server for the first view and again, by the same code, for every other. */
export function LiveChart({ chart, drawing, width: guess, view, follows, onFollow }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const width = useFit(ref, guess);
  const search = toSearch({ ...DEFAULT_VIEW, ...Object.fromEntries(follows.map((key) => [key, view[key]])) });
  const { value, pending } = useFetched<string | null>(
    `${width}${search}`,
    null,
    async () => (await api.charts.drawing.query({ chart, search, width })).svg,
    { patience: PATIENCE_MS },
  );
  useDrawnLinks(ref, (link) => onFollow?.(link.getAttribute("href") ?? "") ?? false);
  return (
    <div className="live-chart" aria-busy={pending}>
      <Drawing id={`${chart}-drawing`} ref={ref} className="drawing" drawing={drawing} svg={value} />
    </div>
  );
}
