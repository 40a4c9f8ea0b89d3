import { type Face, textWidth } from "./text-width";

export type TextLine = {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
};

export type TextBlock = {
  readonly lines: readonly TextLine[];
  readonly size: number;
  readonly face: Face;
  /** Where the next thing may begin. */
  readonly bottom: number;
};

/** Breaks a text at spaces so that no line is wider than `width` px; a single longer word stands alone. */
export function wrapText(text: string, width: number, size: number, face: Face): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, face) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Sets a text as lines from the top of a box downwards. */
export function textBlock(
  text: string,
  box: { readonly x: number; readonly y: number; readonly width: number },
  type: { readonly size: number; readonly face: Face; readonly leading?: number },
): TextBlock {
  const leading = type.size * (type.leading ?? 1.35);
  const rise = (leading + type.size * 0.7) / 2;
  const texts = text === "" ? [] : wrapText(text, box.width, type.size, type.face);
  const lines = texts.map((line, i) => ({ text: line, x: box.x, y: Math.round(box.y + i * leading + rise) }));
  return { lines, size: type.size, face: type.face, bottom: Math.round(box.y + texts.length * leading) };
}
