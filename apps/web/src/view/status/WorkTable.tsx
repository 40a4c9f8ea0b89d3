import type { ReactNode } from "react";

type Props = { title: string; columns: readonly string[]; rows: readonly (readonly ReactNode[])[]; none: string };

/** A table under its heading, the first cell of a row naming it; a sentence where there are no rows. */
export function WorkTable({ title, columns, rows, none }: Props) {
  if (rows.length === 0) {
    return (
      <section>
        <h2>{title}</h2>
        <p>{none}</p>
      </section>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the table scrolls, and the keyboard must reach that
    <section className="table-scroll" aria-label={title} tabIndex={0}>
      <h2>{title}</h2>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
