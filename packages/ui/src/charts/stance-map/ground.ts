import type { Holder } from "@standpoint/core/codebook";
import { fitRegion } from "../../geo/projection";
import type { Bounds } from "../../marks/spread-points";
import { type CloserLabel, placeCloserLabel } from "./place-closer-labels";
import { type LabelRoom, type PlacedLabel, placeLabel } from "./place-labels";
import { type PlacedLand, type PlacedShape, placeShapes } from "./place-shapes";
import { type PlacedTarget, placeTargets } from "./place-targets";
import type { Region } from "./props";

/** What of a map hangs on its region and place alone, whatever the day: nine tenths of the work of a drawing. */
export type Ground = {
  /** The part of the picture that is map. */
  readonly frame: Bounds;
  readonly land: PlacedLand;
  readonly targets: ReadonlyMap<Holder, PlacedTarget>;
  /** @returns a name and a glyph inside a country, as `placeLabel` */
  readonly label: (shape: PlacedShape, name: string, withGlyph: boolean, size: number) => PlacedLabel | null;
  /** @returns the name that shows on an enlarged map, as `placeCloserLabel` */
  readonly closer: (shape: PlacedShape, name: string, size: number) => CloserLabel | null;
};

/** Grounds that are kept, each of some hundred kB: the widths that pages, embeds and files are drawn in. */
const MOST = 8;
const kept = new Map<string, Ground>();

/** The ground of a map whose upper left corner and width are given in px, made once for all that ask for it in turn. */
export function groundOf(region: Region, x: number, y: number, width: number): Ground {
  const key = [region, x, y, width].join(" ");
  const ground = kept.get(key) ?? makeGround(region, x, y, width);
  kept.delete(key);
  kept.set(key, ground);
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  return ground;
}

function makeGround(region: Region, x: number, y: number, width: number): Ground {
  const { projection, height } = fitRegion(region, x, y, width);
  const frame = { x, y, width, height };
  const land = placeShapes(region, projection, frame);
  const targets = region === "world" ? new Map<Holder, PlacedTarget>() : placeTargets(land.shapes, frame);
  const room: LabelRoom = { frame, taken: takenByMarks([...targets.values()]) };
  return {
    frame,
    land,
    targets,
    label: keeping((shape, name, withGlyph: boolean, size: number) => placeLabel(shape, name, withGlyph, size, room)),
    closer: keeping((shape, name, size: number) => placeCloserLabel(shape, name, size, room)),
  };
}

/** Remembers the answers: a country has a few names, one a language. */
function keeping<More extends readonly unknown[], Answer>(
  work: (shape: PlacedShape, name: string, ...more: More) => Answer,
): (shape: PlacedShape, name: string, ...more: More) => Answer {
  const answers = new Map<string, Answer>();
  return (shape, name, ...more) => {
    const key = [shape.holder, name, ...more].join("|");
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = work(shape, name, ...more);
    answers.set(key, answer);
    return answer;
  };
}

/** The boxes of the round marks, which labels keep clear of. */
function takenByMarks(targets: readonly PlacedTarget[]): Bounds[] {
  return targets
    .filter(({ mark }) => mark > 0)
    .map(({ x, y, mark }) => ({ x: x - mark - 2, y: y - mark - 2, width: 2 * mark + 4, height: 2 * mark + 4 }));
}
