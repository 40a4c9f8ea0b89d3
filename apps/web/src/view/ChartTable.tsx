import type { ReactNode } from "react";
import { useWords } from "#use-words";

type Props = {
  /** What the table is of. */
  readonly name: string;
  readonly heads: readonly string[];
  /** The first cell of a row is its name. */
  readonly rows: readonly (readonly ReactNode[])[];
};

/** The rows that a chart is drawn from, as a table that opens on demand: nobody has to read them from the picture. */
export function ChartTable({ name, heads, rows }: Props) {
  const { say } = useWords();
  if (rows.length === 0) return null;
  return (
    <details className="as-table">
      <summary>{say("table.open")}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the table scrolls, and the keyboard must reach that */}
      <section className="table-scroll" aria-label={name} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...cells], row) => (
              <tr key={row}>
                <th scope="row">{first}</th>
                {cells.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
