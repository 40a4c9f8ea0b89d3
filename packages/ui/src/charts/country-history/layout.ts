import type { Stance } from "@standpoint/core/codebook";
import { english } from "@standpoint/words/english";
import { sentenceCase } from "@standpoint/words/sentence-case";
import type { Words } from "@standpoint/words/words";
import { type ChartHeading, heading, notes, paddingOf } from "../../marks/chart-text";
import { fitText } from "../../marks/fit-text";
import { inQuotes } from "../../marks/in-quotes";
import type { PlacedRun } from "../../marks/StanceRuns";
import { sourceNote } from "../../marks/source-note";
import { type AxisTick, type TimeScale, timeScale, timeTicks } from "../../marks/time-axis";
import { type TextBlock, textBlock } from "../../marks/wrap-text";
import { type Change, changesOf } from "./changes";
import type { CountryHistoryProps } from "./props";
import { changeSentence, historyTitle, voiceText } from "./words";

/** One change, told below the strip. */
export type PlacedChange = {
  readonly id: string;
  readonly href: string;
  readonly stance: Stance;
  /** The stance as it is written. */
  readonly word: string;
  readonly day: string;
  readonly voice: string;
  readonly quote: TextBlock;
  /** Of the quote. */
  readonly language: string;
  readonly top: number;
  readonly bottom: number;
};

export type CountryHistoryScene = {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly heading: ChartHeading;
  readonly left: number;
  readonly strip: { readonly left: number; readonly right: number; readonly top: number };
  readonly ticks: readonly AxisTick[];
  readonly runs: readonly (PlacedRun & { readonly sentence: string })[];
  /** Where a report lies that decided the position, and whether it is marked as contested. */
  readonly reports: readonly { readonly x: number; readonly contested: boolean }[];
  /** The newest first. */
  readonly changes: readonly PlacedChange[];
  readonly notes: readonly TextBlock[];
};

export const STRIP = 34;
export const CHANGE_AT = 22;
/** The changes that are told one by one. */
const TOLD = 12;
const QUOTE_LINES = 3;
const QUOTE = 14;
/** Half a tick's words: the strip keeps so far from the edge. */
const EDGE = 14;
/** How wide the mark of a contested report is. */
const MARK = 12;

type Scale = (day: string | null) => number;

function dayScale(scale: TimeScale, right: number): Scale {
  const [left = 0] = scale.range();
  return (day) => {
    if (day === null) return right;
    return Math.round(Math.min(right, Math.max(left, scale(new Date(`${day}T00:00:00Z`)))) * 10) / 10;
  };
}

function placeRun(change: Change, at: Scale, words: Words) {
  return {
    from: at(change.cause.from),
    to: at(change.to),
    stance: change.cause.stance,
    contested: [],
    sentence: changeSentence(change, words),
  };
}

/** The quote in at most three lines, the last of them cut where it must be. */
function quoteBlock(quote: string, box: { x: number; y: number; width: number }): TextBlock {
  const block = textBlock(inQuotes(quote), box, { size: QUOTE, face: "serif-regular", leading: 1.35 });
  if (block.lines.length <= QUOTE_LINES) return block;
  const kept = block.lines.slice(0, QUOTE_LINES);
  const rest = block.lines.slice(QUOTE_LINES - 1).map(({ text }) => text);
  const last = fitText(rest.join(" "), box.width - 8, QUOTE, "serif-regular");
  const lines = kept.map((line, i) => (i === QUOTE_LINES - 1 ? { ...line, text: last } : line));
  return { ...block, lines, bottom: block.bottom - (block.lines.length - QUOTE_LINES) * QUOTE * 1.35 };
}

function placeChanges(changes: readonly Change[], x: number, top: number, props: CountryHistoryProps): PlacedChange[] {
  const { words = english } = props;
  const placed: PlacedChange[] = [];
  let y = top;
  for (const change of [...changes].reverse().slice(0, TOLD)) {
    const { cause } = change;
    const room = Math.min(props.width - 2 * x - CHANGE_AT, 680);
    const voice = voiceText(cause);
    const quote = quoteBlock(cause.quote, { x: x + CHANGE_AT, y: y + (voice ? 44 : 26), width: room });
    const bottom = Math.ceil(quote.bottom) + 8;
    placed.push({
      id: cause.id,
      href: props.href(cause.id),
      stance: cause.stance,
      word: words.say(`stance.${cause.stance}`),
      day: words.day(cause.from),
      voice: fitText(voice, room, 13),
      quote,
      language: cause.language,
      top: y,
      bottom,
    });
    y = bottom + 6;
  }
  return placed;
}

/** Leaves out marks that would lie on the one before: their ticks stay. */
function thinned(reports: readonly { x: number; contested: boolean }[]): CountryHistoryScene["reports"] {
  let last = Number.NEGATIVE_INFINITY;
  return reports.map(({ x, contested }) => {
    const marked = contested && x - last >= MARK;
    if (marked) last = x;
    return { x, contested: marked };
  });
}

function noteTexts({ on, source, words = english }: CountryHistoryProps, changes: number): string[] {
  const left = changes - TOLD;
  const earlier = left > 0 && words.say("history.earlier", { count: left, text: words.count(left) });
  return [...(earlier ? [sentenceCase(earlier)] : []), sourceNote(on, source, words)];
}

/** Where everything in the history goes, in px. Pure: the same properties give the same numbers everywhere. */
export function layout(props: CountryHistoryProps): CountryHistoryScene {
  const { data, width, theme, domain, labels, holder, words = english } = props;
  const pad = paddingOf(width, theme);
  const changes = changesOf(data);
  const title = historyTitle(labels(holder), changes, words);
  const column = { x: pad, y: pad, width: width - 2 * pad };
  const head = heading({ title, subtitle: words.say("history.subtitle") }, column, props.title !== false);
  const strip = { left: pad + EDGE, right: width - pad - EDGE, top: head.bottom + 26 };
  const scale = timeScale(domain, [strip.left, strip.right]);
  const at = dayScale(scale, strip.right);
  const told = placeChanges(changes, pad, strip.top + STRIP + 42, props);
  const bottom = told.at(-1)?.bottom ?? strip.top + STRIP + 16;
  const foot = notes(noteTexts(props, changes.length), { x: pad, y: bottom + 10, width: column.width });
  return {
    width,
    height: Math.ceil((foot.at(-1)?.bottom ?? bottom) + pad),
    title,
    heading: head,
    left: pad,
    strip,
    ticks: timeTicks(scale, words),
    runs: changes.map((change) => placeRun(change, at, words)),
    reports: thinned(data.map(({ from, contested }) => ({ x: at(from), contested }))),
    changes: told,
    notes: foot,
  };
}
