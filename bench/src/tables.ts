import type { Memory, Speed } from "./compare-speed";
import type { Growth } from "./grow-length";
import type { Spread } from "./spread";

export function speedTable(speeds: readonly Speed[]): string {
  const head = ["", "articles/s", "M characters/s", "M tokens/s"];
  return table([
    head,
    ...speeds.map(({ contender, articles, characters, tokens }) => [
      contender,
      told(articles, 1, 0),
      told(characters, 1e6, 2),
      told(tokens, 1e6, 3),
    ]),
  ]);
}

export function memoryTable(memory: readonly Memory[]): string {
  const rows = memory.map(({ contender, heapMegabytes, rssMegabytes }) => [
    contender,
    heapMegabytes.toFixed(0),
    rssMegabytes.toFixed(0),
  ]);
  return table([["kept after the English briefs", "heap MB", "RSS MB"], ...rows]);
}

export function growthTable(what: string, { points, exponent }: Growth): string {
  const rows = points.map(({ size, milliseconds }) => [size.toLocaleString("en"), told(milliseconds, 1, 2)]);
  return `${table([[what, "ms"], ...rows])}\ngrows as the ${exponent.toFixed(2)}th power`;
}

/** Median, and in brackets the quartiles. */
function told({ median, low, high }: Spread, unit: number, digits: number): string {
  const [m, l, h] = [median, low, high].map((value) => (value / unit).toFixed(digits));
  return `${m} (${l}–${h})`;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? "").length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  ");
  return rows.map(line).join("\n");
}
