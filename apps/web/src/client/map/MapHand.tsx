"use client";
import { type RefObject, useEffect, useState } from "react";
import { useWords } from "#use-words";
import { byHand } from "./by-hand";
import { byKey, ONE_STEP } from "./by-key";
import { byNearness } from "./by-nearness";
import { type EnlargedMap, enlargedMap } from "./enlarged-map";
import { CLOSEST } from "./ground";

type Props = {
  readonly place: RefObject<HTMLElement | null>;
  /** Changes when the place holds another drawing. */
  readonly drawing: string | null;
};

/** Where the frame begins below the drawing's top, as part of its height: the legend stands above it. */
function topOf(svg: SVGSVGElement): string {
  const frame = svg.querySelector<SVGRectElement>("clipPath > rect")?.getBBox();
  return `${(((frame?.y ?? 0) / svg.viewBox.baseVal.height) * 100).toFixed(2)}%`;
}

type ButtonsProps = { readonly map: EnlargedMap; readonly zoom: number };

function Buttons({ map, zoom }: ButtonsProps) {
  const { say } = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a form's
    <div className="map-hand" role="group" aria-label={say("hand.label")} style={{ top: topOf(map.svg) }}>
      <button type="button" disabled={zoom >= CLOSEST} onClick={() => map.by(ONE_STEP, undefined, "glide")}>
        <span aria-hidden>+</span>
        <span className="unseen">{say("hand.closer")}</span>
      </button>
      <button type="button" disabled={zoom <= 1} onClick={() => map.by(1 / ONE_STEP, undefined, "glide")}>
        <span aria-hidden>−</span>
        <span className="unseen">{say("hand.farther")}</span>
      </button>
      {zoom > 1 && (
        <button type="button" onClick={map.whole}>
          <span aria-hidden>↺</span>
          <span className="unseen">{say("hand.whole")}</span>
        </button>
      )}
    </div>
  );
}

/**
 * Makes the server's map answer to hands and keys: nearest country, neighbours by arrow keys, enlarging and moving. The
 * drawing's links work without it.
 */
export function MapHand({ place, drawing }: Props) {
  const [map, setMap] = useState<EnlargedMap | null>(null);
  const [zoom, setZoom] = useState(1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another drawing is another element in the same place
  useEffect(() => {
    const svg = place.current?.querySelector<SVGSVGElement>(":scope > svg");
    const enlarged = svg ? enlargedMap(svg, setZoom) : null;
    if (!svg || !enlarged) return;
    const ending = new AbortController();
    byHand(enlarged, ending.signal);
    byKey(enlarged, ending.signal);
    byNearness(svg, ending.signal);
    setMap(enlarged);
    setZoom(1);
    return () => ending.abort();
  }, [place, drawing]);
  return map && <Buttons map={map} zoom={zoom} />;
}
