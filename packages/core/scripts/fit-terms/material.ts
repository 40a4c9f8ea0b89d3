import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";

/** A condition or contribution as seen from one holder: nothing is left of the text but the names of its marks. */
export type TermRow = {
  readonly sort: "condition" | "contribution";
  readonly language: string;
  /** Briefs and the tables of test/terms are coded whole; passages only where a term catches the eye. */
  readonly desk: "brief" | "table" | "passage";
  /** Number of the brief; null elsewhere. */
  readonly brief: number | null;
  /** Marks of src/terms/marks.ts; none where the coder names what no row of the pack finds. */
  readonly marks: readonly string[];
  /** What the coder says; in passages null, not false, for what is not coded. */
  readonly yes: boolean | null;
  /** How many such rows there are. */
  readonly count: number;
};

/** Writes rows, equal ones once with their number, in an order of their own. Same rows, same bytes. */
export function writeTermRows(file: string, rows: readonly TermRow[]): number {
  const counts = new Map<string, number>();
  for (const { count, ...row } of rows) {
    const key = JSON.stringify({ ...row, marks: row.marks.join(" ") });
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  const lines = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => `${count}\t${key}`);
  writeFileSync(file, gzipSync(`${lines.join("\n")}\n`, { level: 9 }));
  return lines.length;
}

export function readTermRows(file: string): TermRow[] {
  const lines = gunzipSync(readFileSync(file)).toString().trim().split("\n");
  return lines.map((line) => {
    const [count, row] = line.split("\t") as [string, string];
    const { marks, ...rest } = JSON.parse(row) as Omit<TermRow, "marks" | "count"> & { marks: string };
    return { ...rest, marks: marks.split(" ").filter(Boolean), count: Number(count) };
  });
}
