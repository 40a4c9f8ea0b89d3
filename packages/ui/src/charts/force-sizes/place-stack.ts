import type { Holder } from "@standpoint/core/codebook";
import { textWidth } from "../../marks/text-width";
import { type TextBlock, textBlock } from "../../marks/wrap-text";
import { type AddedUp, addedUpText, lengthOf } from "./add-up";
import type { Frame } from "./frame";
import { sizeText } from "./rows";
import type { SizeScale } from "./size-scale";

/** One country's part in the bar of all. */
export type PlacedPart = {
  readonly id: string;
  readonly href: string;
  readonly sentence: string;
  readonly x: number;
  readonly width: number;
  /** The country's name, where it has room. */
  readonly label: string | null;
};

/** All countries' parts end to end, with what they come to in words. */
export type PlacedStack = {
  readonly top: number;
  readonly y: number;
  readonly parts: readonly PlacedPart[];
  /** Where the whole ends, as named last; its words stand right of everything. */
  readonly whole: { readonly x: number; readonly text: string; readonly textAt: number } | null;
  readonly text: TextBlock;
  readonly bottom: number;
};

type Words = { readonly labels: (holder: Holder) => string; readonly href: (id: string) => string };

export const STACK_HEIGHT = 24;
const LABEL_TYPE = 12;
const NO_STACK = "On this axis lengths do not add up: the linear axis shows the parts end to end.";

function placeParts({ parts }: AddedUp, scale: SizeScale, { labels, href }: Words): PlacedPart[] {
  let sum = 0;
  return parts.map((datum) => {
    const name = labels(datum.country ?? "");
    const x = Math.round(scale.at(sum) * 10) / 10;
    sum += lengthOf(datum);
    const width = Math.round((scale.at(sum) - x) * 10) / 10;
    return {
      id: datum.id,
      href: href(datum.id),
      sentence: `${name}: ${sizeText(datum)} troops`,
      x,
      width,
      label: textWidth(name, LABEL_TYPE) + 8 <= width ? name : null,
    };
  });
}

function placeWhole({ whole }: AddedUp, parts: readonly PlacedPart[], scale: SizeScale): PlacedStack["whole"] {
  const last = parts.at(-1);
  if (!whole || !last) return null;
  const x = Math.round(scale.at(lengthOf(whole)) * 10) / 10;
  return { x, text: `whole: ${sizeText(whole)}`, textAt: Math.max(x, last.x + last.width) + 6 };
}

/** Lays the parts end to end below a heading; a logarithmic axis shows none, since lengths do not add up on it. */
export function placeStack(
  sum: AddedUp,
  top: number,
  { scale, frame, axis }: { scale: SizeScale; frame: Frame; axis: "linear" | "log" },
  words: Words,
): PlacedStack {
  const parts = axis === "linear" ? placeParts(sum, scale, words) : [];
  const y = top + 34;
  const said = addedUpText(sum, words.labels);
  const text = textBlock(
    axis === "linear" ? said : `${said} ${NO_STACK}`,
    { x: frame.pad, y: parts.length > 0 ? y + STACK_HEIGHT + 6 : y, width: Math.min(760, frame.edge - frame.pad) },
    { size: 13, face: "sans-regular", leading: 1.4 },
  );
  return { top, y, parts, whole: placeWhole(sum, parts, scale), text, bottom: text.bottom + 10 };
}
