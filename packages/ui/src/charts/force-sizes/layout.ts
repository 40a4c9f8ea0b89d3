import { FORCE_UNITS, type ForceUnit } from "@standpoint/core/codebook";
import { english } from "@standpoint/words/english";
import { sentenceCase } from "@standpoint/words/sentence-case";
import { type ChartHeading, heading, notes, paddingOf } from "../../marks/chart-text";
import { type PlacedRange, placeRange } from "../../marks/range-bar";
import { sourceNote } from "../../marks/source-note";
import { textWidth } from "../../marks/text-width";
import type { TextBlock } from "../../marks/wrap-text";
import { addUp, lengthOf } from "./add-up";
import { type Frame, frameOf, WORDS } from "./frame";
import { groupRows, whoUnder } from "./group-rows";
import { type PlacedStack, placeStack } from "./place-stack";
import type { ForceSizesProps } from "./props";
import { REFERENCE_MISSIONS } from "./reference-missions";
import { type ForceSizeRow, forceSizeRows, rowSentence, sizeText, whenText } from "./rows";
import { type SizeScale, sizeScale } from "./size-scale";
import type { Speech } from "./speech";
import { forceSizesSubtitle, forceSizesTitle } from "./words";

/** One line of the chart. */
export type PlacedSize = {
  /** A claim's id; for a reference mission its name and year. */
  readonly id: string;
  readonly href: string;
  readonly sentence: string;
  readonly who: string;
  readonly when: string;
  readonly value: string;
  readonly range: PlacedRange;
  readonly valueAt: { readonly x: number; readonly anchor: "start" | "end" };
  readonly selected: boolean;
  readonly reference: boolean;
  readonly top: number;
  /** Middle of the bar. */
  readonly y: number;
};

export type PlacedGroup = {
  readonly heading: string;
  readonly y: number;
  readonly top: number;
  readonly rows: readonly PlacedSize[];
  readonly bottom: number;
};

/** Groups that share an axis: troops with the reference missions, then each other unit by itself. */
export type PlacedPanel = {
  readonly unit: ForceUnit;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: SizeScale["ticks"];
  /** What single countries' parts come to; null where nothing is added. */
  readonly stack: PlacedStack | null;
  readonly groups: readonly PlacedGroup[];
};

export type ForceSizesScene = {
  readonly width: number;
  readonly height: number;
  readonly heading: ChartHeading;
  readonly left: number;
  readonly right: number;
  /** Whether the words of a row stand above its bar. */
  readonly stacked: boolean;
  readonly rowHeight: number;
  /** Where "when" begins, from `left`. */
  readonly whenColumn: number;
  /** Px that who and when have beside the bars. */
  readonly words: number;
  readonly panels: readonly PlacedPanel[];
  readonly notes: readonly TextBlock[];
};

const WHEN = 166;
export const ROW_TYPE = 14;

type Content = Omit<PlacedSize, "range" | "valueAt" | "top" | "y"> & { min: number | null; max: number | null };
type Group = { readonly heading: string; readonly rows: readonly Content[] };

const speechOf = ({ labels, words = english }: ForceSizesProps): Speech => ({ labels, words });

function contentOf(row: ForceSizeRow, props: ForceSizesProps): Content {
  const { datum } = row;
  const speech = speechOf(props);
  const who = whoUnder(props.group ?? "kind", datum, speech);
  return {
    id: datum.id,
    href: props.href(datum.id),
    sentence: rowSentence(row, speech, who),
    who,
    when: whenText(row, speech.words),
    value: sizeText(datum, speech.words),
    selected: props.selected === datum.id,
    reference: false,
    min: datum.min,
    max: datum.max,
  };
}

function referenceGroup({ references = REFERENCE_MISSIONS, words = english }: ForceSizesProps): Group {
  const { say } = words;
  const rows = references.map(({ name, place, year, troops, source }) => {
    const mission = `${name}, ${say(`missionPlace.${place}`)}`;
    const number = words.number(troops);
    return {
      id: `${name} ${year}`,
      href: source.url,
      sentence: say("force.mission", {
        mission,
        year: String(year),
        number,
        source: say(`missionSource.${source.name}`),
      }),
      who: mission,
      when: String(year),
      value: say("force.about", { number }),
      selected: false,
      reference: true,
      min: troops,
      max: troops,
    };
  });
  return { heading: say("force.missions"), rows };
}

/** The value goes behind the bar, or before it where there is no room behind. */
function valueBeside(range: PlacedRange, value: string, frame: Frame): PlacedSize["valueAt"] {
  const end = range.kind === "dot" ? range.x + 6 : range.to + (range.open === "right" ? 8 : 0);
  const start = range.kind === "dot" ? range.x - 6 : range.from - (range.open === "left" ? 8 : 0);
  const wide = textWidth(value, ROW_TYPE, "sans-semibold");
  if (end + 7 + wide <= frame.edge || start - 7 - wide < frame.plot[0])
    return { x: Math.round(end + 7), anchor: "start" };
  return { x: Math.round(start - 7), anchor: "end" };
}

function placeGroup(group: Group, top: number, scale: SizeScale, frame: Frame): PlacedGroup {
  const rows: PlacedSize[] = [];
  let y = top + 34;
  for (const content of group.rows) {
    const range = placeRange(content, scale.at, frame.plot);
    if (range === null) continue;
    const middle = y + (frame.stacked ? 31 : frame.rowHeight / 2);
    rows.push({ ...content, range, valueAt: valueBeside(range, content.value, frame), top: y, y: middle });
    y += frame.rowHeight;
  }
  return { heading: group.heading, y: top + 24, top, rows, bottom: y + 6 };
}

function placePanel(
  unit: ForceUnit,
  groups: readonly Group[],
  axis: "linear" | "log",
  top: number,
  frame: Frame,
  props: ForceSizesProps,
): PlacedPanel {
  const sum = unit === "troops" ? addUp(props.data) : null;
  const named = groups.flatMap(({ rows }) => rows.flatMap(({ min, max }) => [min, max])).filter((v) => v !== null);
  const values =
    sum && axis === "linear" ? [...named, sum.parts.reduce((all, part) => all + lengthOf(part), 0)] : named;
  const scale = sizeScale(values, axis, frame.plot, props.words ?? english);
  const stack = sum && placeStack(sum, top + 22, { scale, frame, axis }, { ...speechOf(props), href: props.href });
  const placed: PlacedGroup[] = [];
  let y = stack?.bottom ?? top + 22;
  for (const group of groups) {
    placed.push(placeGroup(group, y, scale, frame));
    y = placed.at(-1)?.bottom ?? y;
  }
  return { unit, top: top + 22, bottom: y, ticks: scale.ticks, stack, groups: placed };
}

/** The groups of each unit: troops in groups with the reference missions beneath, other units by themselves. */
function groupsOf(unit: ForceUnit, rows: readonly ForceSizeRow[], props: ForceSizesProps): Group[] {
  const ofUnit = rows.filter(({ datum }) => datum.unit === unit);
  const isNeeded = ({ datum }: ForceSizeRow) => datum.kind === "needed";
  const speech = speechOf(props);
  const { say } = speech.words;
  const name = sentenceCase(say(`unit.${unit}`));
  const inUnit = [
    { heading: name, rows: ofUnit.filter((row) => !isNeeded(row)) },
    { heading: say("force.unitNeeded", { unit: name }), rows: ofUnit.filter(isNeeded) },
  ];
  const groups = unit === "troops" ? groupRows(ofUnit, props.group ?? "kind", speech) : inUnit;
  const content = groups.map(({ heading: text, rows: own }) => ({
    heading: text,
    rows: own.map((row) => contentOf(row, props)),
  }));
  return [...content, ...(unit === "troops" ? [referenceGroup(props)] : [])].filter((group) => group.rows.length > 0);
}

/** Where everything in the chart goes, in px. Pure: the same properties give the same numbers everywhere. */
export function layout(props: ForceSizesProps): ForceSizesScene {
  const { data, width, theme, axis = "linear", words = english } = props;
  const pad = paddingOf(width, theme);
  const column = { x: pad, y: pad, width: width - 2 * pad };
  const said = { title: forceSizesTitle(data, words), subtitle: forceSizesSubtitle(axis, words) };
  const head = heading(said, column, props.title !== false);
  const frame = frameOf(width, pad);
  const rows = forceSizeRows(data);
  const panels: PlacedPanel[] = [];
  let y = head.bottom;
  for (const unit of FORCE_UNITS) {
    const groups = groupsOf(unit, rows, props);
    if (groups.length === 0) continue;
    const panel = placePanel(unit, groups, unit === "troops" ? axis : "linear", y, frame, props);
    panels.push(panel);
    y = panel.bottom + 14;
  }
  const source = sourceNote(undefined, props.source, words);
  const texts = [words.say("force.rounded"), ...(source ? [source] : [])];
  const foot = notes(texts, { x: pad, y: y + 4, width: column.width });
  return {
    width,
    height: Math.ceil((foot.at(-1)?.bottom ?? y) + pad),
    heading: head,
    left: pad,
    right: width - pad,
    stacked: frame.stacked,
    rowHeight: frame.rowHeight,
    whenColumn: WHEN,
    words: WORDS,
    panels,
    notes: foot,
  };
}
