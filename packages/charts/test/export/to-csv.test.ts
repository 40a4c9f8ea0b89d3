import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../src/export/to-csv";

/** Reads one RFC 4180 text back; strict, so that a broken quotation fails. */
function read(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < csv.length) {
    const match = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(csv.slice(at));
    if (!match) throw new Error(`no cell at ${at}: ${csv.slice(at, at + 20)}`);
    row.push(match[1] === undefined ? (match[2] ?? "") : match[1].replaceAll('""', '"'));
    if (match[3] === "\r\n") {
      rows.push(row);
      row = [];
    }
    at += match[0].length;
  }
  return rows;
}

describe("toCsv", () => {
  it("can be read back, whatever the cells hold", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: "binary" }), fc.string())), (rows) => {
        const back = read(toCsv(["a", "b"], rows));
        expect(back.slice(1)).toEqual(
          rows.map((row) => row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell))),
        );
      }),
    );
  });

  it.each(["=1+1", "+31", "-2", "@SUM(A1)", "\t=1", "\r=1"])("never hands a spreadsheet a cell to run: %j", (text) => {
    expect(read(toCsv(["quote"], [[text]]))[1]).toEqual([`'${text}`]);
  });

  it("leaves numbers, truth values, null and lists readable", () => {
    expect(toCsv(["a", "b", "c", "d"], [[-1.5, false, null, ["ceasefire", "un_mandate"]]])).toBe(
      'a,b,c,d\r\n-1.5,false,,"ceasefire;un_mandate"\r\n',
    );
  });
});
