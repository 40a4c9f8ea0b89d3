/** A piece of text where it stands on its page; `y` grows upwards. */
export type PlacedText = {
  readonly str: string;
  readonly y: number;
  readonly fontSize: number;
  readonly hasEOL: boolean;
};

type Line = { readonly text: string; readonly y: number; readonly size: number };

/** Of a line's height: lines of one paragraph stand closer than this. */
const PARAGRAPH_GAP = 1.7;
/** Fonts of one paragraph differ less, by footnote marks and the like. */
const SIZE_CHANGE = 1.15;

/** The paragraphs of a PDF's pages, parted by blank lines. What is repeated at the edges of pages is left out. */
export function pdfParagraphs(pages: readonly (readonly PlacedText[])[]): string {
  const paragraphs: string[] = [];
  let last: Line | null = null;
  for (const line of withoutRunningLines(pages.map(linesOf)).flat()) {
    const open: string | undefined = paragraphs.at(-1);
    if (open !== undefined && last !== null && goesOn(last, line))
      paragraphs[paragraphs.length - 1] = joined(open, line.text);
    else paragraphs.push(line.text);
    last = line;
  }
  return paragraphs.join("\n\n");
}

function linesOf(items: readonly PlacedText[]): Line[] {
  const lines: Line[] = [];
  let open: { text: string; y: number; size: number } | null = null;
  const close = () => {
    const text = open?.text.replace(/\s+/g, " ").trim();
    if (open && text) lines.push({ ...open, text });
    open = null;
  };
  for (const { str, y, fontSize, hasEOL } of items) {
    if (open !== null && str.trim() !== "" && Math.abs((open as Line).y - y) > fontSize / 2) close();
    open = open === null ? { text: str, y, size: fontSize } : { ...(open as Line), text: (open as Line).text + str };
    if (hasEOL) close();
  }
  close();
  return lines;
}

/** Heads and feet of pages: the first or last line of more than half of at least three pages, numbers aside. */
function withoutRunningLines(pages: readonly (readonly Line[])[]): Line[][] {
  const key = (line: Line | undefined) => line?.text.replace(/\d+/g, "#") ?? "";
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const edge of new Set([key(page[0]), key(page.at(-1))])) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  const runs = (line: Line) => pages.length >= 3 && (counts.get(key(line)) ?? 0) > pages.length / 2;
  return pages.map((page) => page.filter((line, i) => !((i === 0 || i === page.length - 1) && runs(line))));
}

/** Whether the line goes on with the paragraph; over the end of a column or page when a sentence is under way. */
function goesOn(last: Line, line: Line): boolean {
  const gap = last.y - line.y;
  const alike = Math.max(last.size, line.size) / Math.min(last.size, line.size) < SIZE_CHANGE;
  if (!alike) return false;
  if (gap > 0) return gap < PARAGRAPH_GAP * line.size;
  return !/[.!?…:»”"')]$/.test(last.text);
}

/** A word parted at the line's end is put together again. */
function joined(before: string, after: string): string {
  if (/\p{L}[-‐\u00ad]$/u.test(before) && /^\p{Ll}/u.test(after)) return before.slice(0, -1) + after;
  return `${before} ${after}`;
}
