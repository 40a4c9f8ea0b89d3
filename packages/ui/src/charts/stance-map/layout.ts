import { type Holder, ORGANISATIONS, STANCES } from "@standpoint/core/codebook";
import { english } from "@standpoint/words/english";
import type { Words } from "@standpoint/words/words";
import { MICRO_STATES } from "../../geo/regions";
import { type ChartHeading, heading, notes, paddingOf } from "../../marks/chart-text";
import { type LegendItem, type PlacedLegendItem, placeLegend } from "../../marks/place-legend";
import type { Bounds, Point } from "../../marks/spread-points";
import type { TextBlock } from "../../marks/wrap-text";
import type { Standing } from "../../theme";
import { countStances } from "./counts";
import { type Ground, groundOf } from "./ground";
import { paintingOrder } from "./painting-order";
import { type ChipGroup, type ChipHeading, type PlacedChip, placeChips } from "./place-chips";
import type { CloserLabel } from "./place-closer-labels";
import type { PlacedLabel } from "./place-labels";
import type { PlacedShape } from "./place-shapes";
import { type PlacedTarget, TARGET } from "./place-targets";
import type { StanceMapDatum, StanceMapProps } from "./props";
import { holderSentence, mapNotes, mapSubtitle, mapTitle, nameOnMap, standingText } from "./words";

/** One holder in the picture: a shape, a mark on the map, a chip beside it, or a shape with one of these. */
export type PlacedHolder = {
  readonly holder: Holder;
  readonly name: string;
  readonly standing: Standing;
  readonly contested: boolean;
  /** "France: supports, since 26 Feb 2024". */
  readonly sentence: string;
  /** Left out by the filter. */
  readonly faded: boolean;
  readonly selected: boolean;
  /** null for who is no shape of the map, or one too small to have an area. */
  readonly path: string | null;
  readonly target: PlacedTarget | null;
  readonly label: PlacedLabel | null;
  /** The name that shows once the map is enlarged, where it has no room before; only on a page. */
  readonly closer: CloserLabel | null;
  readonly chip: PlacedChip | null;
  /** Where the mark of a contested position goes; null where there is no room for any mark. */
  readonly contestedAt: Point | null;
};

export type LegendKey = Standing | "contested";

export type StanceMapScene = {
  readonly width: number;
  readonly height: number;
  readonly heading: ChartHeading;
  readonly legend: readonly PlacedLegendItem<LegendKey>[];
  /** The part of the picture that is map. */
  readonly frame: Bounds;
  readonly around: string;
  /** In the order of painting: what lies on top comes last. */
  readonly holders: readonly PlacedHolder[];
  readonly chipHeadings: readonly ChipHeading[];
  readonly notes: readonly TextBlock[];
};

function legendItems(data: readonly StanceMapDatum[], words: Words): LegendItem<LegendKey>[] {
  const counts = countStances(data);
  return [
    ...STANCES.map((stance) => ({ key: stance, text: standingText(stance, words), count: counts[stance] })),
    { key: "no_data", text: standingText("no_data", words), count: null },
    { key: "contested", text: words.say("stance.contested"), count: null },
  ];
}

/** Who is no shape of this map but has a position (or is asked for), and the organisations, always. */
function chipGroups(props: StanceMapProps, onMap: ReadonlySet<Holder>): ChipGroup[] {
  const words = props.words ?? english;
  const coded = [...props.data.map((datum) => datum.holder), ...(props.alsoChips ?? [])];
  const organisations: readonly Holder[] = ORGANISATIONS;
  const outside = [...new Set(coded)].filter((holder) => !onMap.has(holder) && !organisations.includes(holder));
  const named = (holders: readonly Holder[]) => holders.map((holder) => ({ holder, name: props.labels(holder) }));
  const heading = words.say(props.region === "world" ? "drawn.tooSmall" : "drawn.outside");
  return [
    { heading, holders: named(outside).sort((a, b) => words.compare(a.name, b.name)) },
    { heading: words.say("drawn.organisations"), holders: named(organisations) },
  ];
}

/** The world is too small for marks: there a country with a position that is too small to be met becomes a chip. */
function tooSmallInWorld(shapes: readonly PlacedShape[]): Set<Holder> {
  return new Set(shapes.filter(({ box }) => Math.min(box.width, box.height) < TARGET).map(({ holder }) => holder));
}

const labelSize = ({ width }: StanceMapProps) => (width < 700 ? 12 : 13);

function labelOf(shape: PlacedShape, holder: Holder, standing: Standing, props: StanceMapProps, ground: Ground) {
  if (MICRO_STATES.includes(holder)) return null;
  if (props.region === "world" && (shape.box.width < 60 || standing === "no_data")) return null;
  const name = nameOnMap(holder, props.labels(holder));
  // A page repaints its map for another day: there every name keeps room for a glyph.
  return ground.label(shape, name, standing !== "no_data" || props.theme.name === "css", labelSize(props));
}

/** A page can enlarge its map: then more names have room. */
function closerOf(shape: PlacedShape, holder: Holder, props: StanceMapProps, ground: Ground): CloserLabel | null {
  if (props.theme.name !== "css" || MICRO_STATES.includes(holder)) return null;
  return ground.closer(shape, nameOnMap(holder, props.labels(holder)), labelSize(props));
}

/** Left out by the filter, or no part of the question. */
function isFaded({ stances = [], within }: StanceMapProps, holder: Holder, standing: Standing): boolean {
  const filtered = stances.length > 0 && !stances.some((stance) => stance === standing);
  return filtered || (within !== undefined && !within(holder));
}

/** By the chip's swatch, by the round mark, above the glyph, or on the country. */
function contestedAt(chip: PlacedChip | null, target: PlacedTarget | null, label: PlacedLabel | null): Point | null {
  if (chip) return { x: chip.x + 2, y: chip.y + 6 };
  if (target && target.mark > 0) return { x: target.x + 7, y: target.y - 7 };
  if (label) return { x: label.glyph.x, y: label.glyph.y - 11 };
  return target;
}

/** Where everything in the map goes, in px. Pure: the same properties give the same numbers on server and browser. */
export function layout(props: StanceMapProps): StanceMapScene {
  const { data, width, theme, region = "europe", words = english } = props;
  const pad = paddingOf(width, theme);
  const column = { x: pad, y: pad, width: width - 2 * pad };
  const head = heading(
    { title: mapTitle(data, words), subtitle: mapSubtitle(props.on, words) },
    column,
    props.title !== false,
  );
  const legend = placeLegend(legendItems(data, words), pad, head.bottom, column.width);
  // On a phone the map needs every pixel: it runs from edge to edge.
  const bleed = width < 480 ? 0 : pad;
  const ground = groundOf(region, bleed, legend.bottom + 8, width - 2 * bleed);
  const { frame, land, targets } = ground;
  const small = region === "world" ? tooSmallInWorld(land.shapes) : new Set<Holder>();
  const onMap = new Set(land.shapes.map(({ holder }) => holder).filter((holder) => !small.has(holder)));
  const chips = placeChips(chipGroups(props, onMap), pad, frame.y + frame.height + 10, column.width);
  const byHolder = new Map(data.map((datum) => [datum.holder, datum]));
  const shapes = new Map(land.shapes.map((shape) => [shape.holder, shape]));

  const placed = [...new Set([...shapes.keys(), ...chips.chips.keys()])].map((holder): PlacedHolder => {
    const datum = byHolder.get(holder);
    const standing = datum?.stance ?? "no_data";
    const shape = shapes.get(holder);
    const target = targets.get(holder) ?? null;
    const chip = chips.chips.get(holder) ?? null;
    const label = shape && !chip && !target?.mark ? labelOf(shape, holder, standing, props, ground) : null;
    return {
      holder,
      name: props.labels(holder),
      standing,
      contested: (datum?.contested && !datum.leftOut) ?? false,
      sentence: holderSentence(props.labels(holder), datum, words),
      faded: datum?.leftOut || isFaded(props, holder, standing),
      selected: props.selected === holder,
      path: shape?.path || null,
      target,
      label,
      closer: shape && !chip && !target?.mark && !label?.name ? closerOf(shape, holder, props, ground) : null,
      chip,
      contestedAt: contestedAt(chip, target, label),
    };
  });
  const foot = notes(mapNotes(props.source, props.on, true, words), {
    x: pad,
    y: chips.bottom + 6,
    width: column.width,
  });
  return {
    width,
    height: Math.ceil((foot.at(-1)?.bottom ?? chips.bottom) + pad),
    heading: head,
    legend: legend.items,
    frame,
    around: land.around,
    holders: paintingOrder(placed, shapes),
    chipHeadings: chips.headings,
    notes: foot,
  };
}
