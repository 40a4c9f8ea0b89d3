import { EXTENSIONS, type FileRequest, FORMATS, type Format, themeOf } from "@standpoint/charts";
import { today } from "@standpoint/charts/day";
import { env } from "../../../env";
import { answerInWords, answerWithFile, tagOf } from "../../../server/answer-with-file";
import { askedChart, chartNamed } from "../../../server/asked-chart";
import { askedWords } from "../../../server/asked-words";
import { database } from "../../../server/database";
import { inTurn } from "../../../server/in-turn";
import { inWordsWhyNot } from "../../../server/in-words-why-not";
import { renderedFile } from "../../../server/rendered-files";
import { STATIC_POLICY } from "../../../server/security-policy";

export const dynamic = "force-dynamic";

/** `/charts/NAME.EXT`: the same chart as a file. The extension picks the format. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const [, name = "", extension = ""] = /^(.+?)\.(.+)$/.exec(file) ?? [];
  const words = askedWords(request);
  const chart = chartNamed(name || file, words);
  if (chart instanceof Response) return chart;
  const format = FORMATS.get(extension);
  if (!format) {
    const told = { chart: chart.name, list: EXTENSIONS.join(", "), extension };
    return answerInWords(404, [words.say("refused.noFormat", told)]);
  }
  const asked = askedChart(chart, new URL(request.url).searchParams);
  if (asked instanceof Response) return asked;
  const { view } = asked;
  try {
    return await inTurn(format.render ? "rendered" : "written", async () => {
      const opened = await chart.open(await database(), view, today(), format.whole);
      return answer(request, extension, format, { opened, view, theme: themeOf(view), origin: env.origin });
    });
  } catch (error) {
    return inWordsWhyNot(error, `charts/${file}`, words);
  }
}

async function answer(request: Request, extension: string, format: Format, of: FileRequest): Promise<Response> {
  const text = await format.text(of);
  const tag = tagOf(extension, of.view.scale, text);
  const { render } = format;
  const body = async () => (render ? await renderedFile(tag, () => render(text, of)) : text);
  const headers = {
    "Content-Type": format.type,
    "Content-Disposition": `inline; filename="${of.opened.name}.${extension}"`,
    "Access-Control-Allow-Origin": "*",
    "Content-Security-Policy": STATIC_POLICY,
  };
  return answerWithFile(request, body, headers, tag);
}
