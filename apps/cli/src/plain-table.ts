import Table from "cli-table3";

export type Cell = string | number | null | undefined | readonly string[];

const NO_LINES = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "  ",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "  ",
};

/** A table without lines or colours, so that it reads the same in a log; nothing at all where there are no rows. */
export function plainTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return "";
  const style = { head: [], border: [], "padding-left": 0, "padding-right": 0, compact: true };
  const table = new Table({ head: [...head], chars: NO_LINES, style });
  table.push(...rows.map((row) => row.map(inWords)));
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

function inWords(cell: Cell): string {
  if (cell === null || cell === undefined) return "–";
  if (typeof cell === "number") return cell.toLocaleString("en");
  return typeof cell === "string" ? cell : cell.join(" ") || "–";
}
