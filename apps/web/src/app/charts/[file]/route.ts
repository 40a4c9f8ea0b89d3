import { CHARTS, type Opened, toCsv, toJson, toSvg } from "@standpoint/charts";
import { today } from "@standpoint/charts/day";
import { parseView, type View } from "@standpoint/charts/params";
import { env } from "../../../env";
import { answerInWords, answerWithFile } from "../../../server/answer-with-file";
import { database } from "../../../server/database";
import { STATIC_POLICY } from "../../../server/security-policy";
import { themeOf } from "../../../server/theme-of";

export const dynamic = "force-dynamic";

const DEFAULT_WIDTH = 960;

type Format = { readonly type: string; readonly write: (chart: Opened, view: View) => string | Promise<string> };

const FORMATS: ReadonlyMap<string, Format> = new Map([
  [
    "svg",
    {
      type: "image/svg+xml; charset=utf-8",
      write: (chart: Opened, view: View) =>
        toSvg(
          chart.draw({
            width: view.width ?? DEFAULT_WIDTH,
            theme: themeOf(view),
            origin: env.origin,
            title: view.title === "on",
          }),
          chart,
        ),
    },
  ],
  ["csv", { type: "text/csv; charset=utf-8", write: (chart: Opened) => toCsv(chart.columns, chart.table()) }],
  [
    "json",
    {
      type: "application/json; charset=utf-8",
      write: ({ name, title, on, known, source, columns, table }: Opened) =>
        toJson({ chart: name, title, on, known, source }, columns, table()),
    },
  ],
]);

/** `/charts/NAME.EXT`: the same chart as a file. The extension picks the format. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const [, name = "", extension = ""] = /^(.+?)\.(.+)$/.exec(file) ?? [];
  const chart = CHARTS.get(name);
  const format = FORMATS.get(extension);
  if (!chart) return answerInWords(404, [`There is no chart "${file}". There are: ${[...CHARTS.keys()].join(", ")}.`]);
  if (!format)
    return answerInWords(404, [`${name} is there as ${[...FORMATS.keys()].join(", ")}, not as "${extension}".`]);
  const { view, errors } = parseView(new URL(request.url).searchParams);
  if (errors) return answerInWords(400, errors);
  const refused = chart.refuse(view);
  if (refused) return answerInWords(refused.status, [refused.words]);
  if (view.text === "paths") return answerInWords(501, ["Text as paths cannot be drawn yet; leave out text=paths."]);
  try {
    const body = await format.write(await chart.open(await database(), view, today()), view);
    return answerWithFile(request, body, {
      "Content-Type": format.type,
      "Content-Disposition": `inline; filename="${name}.${extension}"`,
      "Access-Control-Allow-Origin": "*",
      "Content-Security-Policy": STATIC_POLICY,
    });
  } catch (error) {
    console.error(`charts/${file}:`, error);
    return answerInWords(503, ["The database does not answer. Try again in a moment."]);
  }
}
