#!/usr/bin/env node
// Makes packages/core/src/gazetteer/officials.json from officials.tsv beside it, and says how much of it a page bears out.
// See docs/gazetteer.md. Fails on a row that does not keep to the format.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../packages/core/src/gazetteer/", import.meta.url));
const UNREAD = "general knowledge";
const COLUMNS = ["holder", "name", "office", "voice", "from", "to", "gender", "aliases", "source"];
const VOICES = ["government", "coalition_party", "opposition", "former", "other"];
const SEATS = ["head_of_government", "head_of_state", "foreign_minister", "defence_minister"];

const fold = (cell) =>
  cell
    .normalize("NFC")
    .replace(/[\u2018\u2019\u02bc\u2032]/gu, "'")
    .replace(/[\u2010-\u2014]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();

function readRows() {
  const [head, ...lines] = readFileSync(`${folder}officials.tsv`, "utf8").split("\n").filter(Boolean);
  if (head !== COLUMNS.join("\t")) throw new Error(`officials.tsv: the columns are ${COLUMNS.join(", ")}`);
  return lines.map((line, at) => {
    const cells = line.split("\t");
    const row = Object.fromEntries(
      COLUMNS.map((name, i) => [name, name === "source" ? cells[i] : fold(cells[i] ?? "")]),
    );
    const fail = (why) => {
      throw new Error(`officials.tsv, line ${at + 2} (${row.name}): ${why}`);
    };
    if (cells.length !== COLUMNS.length) fail(`${cells.length} cells, not ${COLUMNS.length}`);
    if (!/^([A-Z]{3}|EU|UN|NATO)$/.test(row.holder)) fail(`no holder: ${row.holder}`);
    if (!VOICES.includes(row.voice)) fail(`no voice: ${row.voice}`);
    for (const date of [row.from, row.to]) if (!/^(\d{4}(-\d{2}(-\d{2})?)?)?$/.test(date)) fail(`no date: ${date}`);
    if (row.source !== UNREAD && !/^https?:\/\/\S+$/.test(row.source)) fail(`no source: ${row.source}`);
    return row;
  });
}

const share = (part, whole) => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

function report(title, rows) {
  const read = rows.filter((row) => row.source !== UNREAD);
  const dates = (list) => list.flatMap(({ from, to }) => [from, to]).filter(Boolean).length;
  console.log(`${title}: rows with a page read ${share(read.length, rows.length)}`);
  console.log(`  dates from a row without one ${share(dates(rows) - dates(read), dates(rows))}`);
  console.log(`  rows without a first date ${share(rows.filter(({ from }) => !from).length, rows.length)}`);
}

const rows = readRows();
const cells = ({ source, ...row }) => [
  ...COLUMNS.slice(0, -1).map((name) => row[name]),
  source === UNREAD ? "" : source,
];
writeFileSync(`${folder}officials.json`, `[\n${rows.map((row) => JSON.stringify(cells(row))).join(",\n")}\n]\n`);
report("all offices", rows);
const now = rows.filter(
  ({ office, voice, to }) => SEATS.includes(office) && voice === "government" && (!to || to >= "2024-02"),
);
report("heads, foreign and defence ministers since February 2024", now);
