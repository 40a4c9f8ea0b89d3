import ExcelJS from "exceljs";
import { fixZipDates } from "./zip-dates.mjs";

/** The most signs a cell may hold. */
const LONGEST = 32_767;
const WIDTHS = { quote: 80, summary: 60, url: 40, outlet: 24, actor: 24 };

const asDay = (text) => new Date(`${text}T00:00:00Z`);

/** Text stays text, whatever it begins with: only what was a number, a truth value or a whole day gets another type. */
function cellOf(value) {
  if (value === null || typeof value === "number" || typeof value === "boolean") return value;
  const text = (typeof value === "string" ? value : value.join("; ")).slice(0, LONGEST);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return asDay(text);
  return /^https?:\/\/\S+$/.test(text) ? { text, hyperlink: text } : text;
}

function fillRows(sheet, columns, rows) {
  sheet.columns = columns.map((name) => ({ header: name, key: name, width: WIDTHS[name] ?? 14 }));
  sheet.getRow(1).font = { bold: true };
  for (const row of rows) {
    sheet.addRow(row.map(cellOf)).eachCell((cell) => {
      if (cell.value instanceof Date) cell.numFmt = "yyyy-mm-dd";
      else if (typeof cell.value === "string") cell.numFmt = "@";
    });
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
}

/**
 * The rows on one sheet, what they are on another. The same rows and day give the same bytes.
 * @param {{ about: [string, string][], day: string, columns: string[], rows: unknown[][] }} job
 * @returns {Promise<Uint8Array>}
 */
export async function render({ about, day, columns, rows }) {
  const book = new ExcelJS.Workbook();
  book.creator = "Standpoint";
  book.created = book.modified = asDay(day);
  fillRows(book.addWorksheet("Data", { views: [{ state: "frozen", ySplit: 1 }] }), columns, rows);
  const sheet = book.addWorksheet("About");
  sheet.columns = [{ width: 16 }, { width: 110 }];
  for (const line of about) {
    const row = sheet.addRow(line.map(cellOf));
    row.getCell(1).font = { bold: true };
    row.getCell(2).alignment = { wrapText: true, vertical: "top" };
  }
  return fixZipDates(new Uint8Array(await book.xlsx.writeBuffer()));
}
