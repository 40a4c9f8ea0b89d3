import { wordsIn } from "@standpoint/words";
import { citationOf, citeAsText } from "../cite";
import { chartSchemaPath } from "./chart-schema";
import { addressOf, type FileRequest, svgOf } from "./file-request";
import { LICENCE } from "./licence";
import { render } from "./render";
import { svgText, toPdf, toPng } from "./render-svg";
import { toCsv } from "./to-csv";
import { toJson } from "./to-json";
import { toMeta } from "./to-meta";

/** A way to write a chart out. */
export type Format = {
  /** Media type. */
  readonly type: string;
  /** It is a table: it has all rows, not only as many as a picture holds. */
  readonly whole?: true;
  /** All that the file follows from: the file itself, or what is rendered from it. Quick. */
  readonly text: (request: FileRequest) => string | Promise<string>;
  /** For what is not text. @throws RenderRefused */
  readonly render?: (text: string, request: FileRequest) => Promise<Uint8Array<ArrayBuffer>>;
};

const json = ({ opened: { name: chart, title, on, known, source, columns, table }, origin }: FileRequest) =>
  toJson({ $schema: origin + chartSchemaPath(chart), chart, title, on, known, source }, columns, table());

function xlsx(request: FileRequest): Promise<Uint8Array<ArrayBuffer>> {
  const { opened } = request;
  const address = addressOf(request, "xlsx");
  const words = wordsIn(request.view.lang);
  const { say } = words;
  const about = [
    [say("sheet.title"), opened.title],
    [say("sheet.says"), opened.description],
    [say("sheet.on"), opened.on],
    [say("sheet.known"), opened.known],
    [say("table.source"), opened.source],
    [say("taking.licence"), LICENCE.url],
    [say("sheet.address"), address],
    [say("frozen.cite"), citeAsText(citationOf(opened, address, words), words)],
  ] as const;
  return render("xlsx", { about, day: opened.known, columns: opened.columns, rows: opened.table() });
}

/** Every format of every chart, by its extension. */
export const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ["svg", { type: "image/svg+xml; charset=utf-8", text: svgText }],
  ["png", { type: "image/png", text: svgOf, render: (svg, { view }) => toPng(svg, view.scale) }],
  ["pdf", { type: "application/pdf", text: svgOf, render: toPdf }],
  [
    "csv",
    { whole: true, type: "text/csv; charset=utf-8", text: ({ opened }) => toCsv(opened.columns, opened.table()) },
  ],
  ["json", { whole: true, type: "application/json; charset=utf-8", text: json }],
  [
    "xlsx",
    {
      whole: true,
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      text: json,
      render: (_, to) => xlsx(to),
    },
  ],
  [
    "meta.json",
    {
      type: "application/json; charset=utf-8",
      text: (to) =>
        toMeta(
          to,
          EXTENSIONS.filter((each) => each !== "meta.json"),
        ),
    },
  ],
]);

/** The extensions that there are, the commonest first. */
export const EXTENSIONS: readonly string[] = [...FORMATS.keys()];
