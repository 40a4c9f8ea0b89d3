import type { Words } from "@standpoint/words/words";
import { textWidth } from "../../marks/text-width";
import { type TextBlock, textBlock } from "../../marks/wrap-text";
import { type AddedUp, addedUpText, lengthOf } from "./add-up";
import type { Frame } from "./frame";
import { amountText, sizeText } from "./rows";
import type { SizeScale } from "./size-scale";
import type { Speech } from "./speech";

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
  readonly heading: string;
  readonly y: number;
  readonly parts: readonly PlacedPart[];
  /** Where the whole ends, as named last; its words stand right of everything. */
  readonly whole: { readonly x: number; readonly text: string; readonly textAt: number } | null;
  readonly text: TextBlock;
  readonly bottom: number;
};

type Linked = Speech & { readonly href: (id: string) => string };

export const STACK_HEIGHT = 24;
const LABEL_TYPE = 12;

function placeParts({ parts }: AddedUp, scale: SizeScale, { labels, words, href }: Linked): PlacedPart[] {
  let sum = 0;
  return parts.map((datum) => {
    const name = labels(datum.country ?? "");
    const x = Math.round(scale.at(sum) * 10) / 10;
    sum += lengthOf(datum);
    const width = Math.round((scale.at(sum) - x) * 10) / 10;
    return {
      id: datum.id,
      href: href(datum.id),
      sentence: words.say("drawn.named", { name, what: amountText(datum, words) }),
      x,
      width,
      label: textWidth(name, LABEL_TYPE) + 8 <= width ? name : null,
    };
  });
}

function placeWhole(
  { whole }: AddedUp,
  parts: readonly PlacedPart[],
  scale: SizeScale,
  words: Words,
): PlacedStack["whole"] {
  const last = parts.at(-1);
  if (!whole || !last) return null;
  const x = Math.round(scale.at(lengthOf(whole)) * 10) / 10;
  const text = words.say("force.whole", { size: sizeText(whole, words) });
  return { x, text, textAt: Math.max(x, last.x + last.width) + 6 };
}

/** Lays the parts end to end below a heading; a logarithmic axis shows none, since lengths do not add up on it. */
export function placeStack(
  sum: AddedUp,
  top: number,
  { scale, frame, axis }: { scale: SizeScale; frame: Frame; axis: "linear" | "log" },
  speech: Linked,
): PlacedStack {
  const { words } = speech;
  const parts = axis === "linear" ? placeParts(sum, scale, speech) : [];
  const y = top + 34;
  const said = addedUpText(sum, speech);
  const text = textBlock(
    axis === "linear" ? said : `${said} ${words.say("force.noStack")}`,
    { x: frame.pad, y: parts.length > 0 ? y + STACK_HEIGHT + 6 : y, width: Math.min(760, frame.edge - frame.pad) },
    { size: 13, face: "sans-regular", leading: 1.4 },
  );
  const heading = words.say("force.partsAdded");
  return { top, heading, y, parts, whole: placeWhole(sum, parts, scale, words), text, bottom: text.bottom + 10 };
}
