import { CHARTS, EXTENSIONS, type FileRequest, FORMATS, type Format } from "@standpoint/charts";
import { today } from "@standpoint/charts/day";
import { parseView } from "@standpoint/charts/params";
import { env } from "../../../env";
import { answerInWords, answerWithFile, tagOf } from "../../../server/answer-with-file";
import { database } from "../../../server/database";
import { inWordsWhyNot } from "../../../server/in-words-why-not";
import { renderedFile } from "../../../server/rendered-files";
import { STATIC_POLICY } from "../../../server/security-policy";
import { themeOf } from "../../../server/theme-of";

export const dynamic = "force-dynamic";

/** `/charts/NAME.EXT`: the same chart as a file. The extension picks the format. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const [, name = "", extension = ""] = /^(.+?)\.(.+)$/.exec(file) ?? [];
  const chart = CHARTS.get(name);
  const format = FORMATS.get(extension);
  if (!chart) return answerInWords(404, [`There is no chart "${file}". There are: ${[...CHARTS.keys()].join(", ")}.`]);
  if (!format) return answerInWords(404, [`${name} is there as ${EXTENSIONS.join(", ")}, not as "${extension}".`]);
  const { view, errors } = parseView(new URL(request.url).searchParams);
  if (errors) return answerInWords(400, errors);
  const refused = chart.refuse(view);
  if (refused) return answerInWords(refused.status, [refused.words]);
  try {
    const opened = await chart.open(await database(), view, today());
    return await answer(request, extension, format, { opened, view, theme: themeOf(view), origin: env.origin });
  } catch (error) {
    return inWordsWhyNot(error, `charts/${file}`);
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
