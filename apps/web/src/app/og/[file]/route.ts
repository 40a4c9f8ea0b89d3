import { themeOf, toPng } from "@standpoint/charts";
import { today } from "@standpoint/charts/day";
import { answerInWords, answerWithFile, tagOf } from "../../../server/answer-with-file";
import { askedChart, chartNamed } from "../../../server/asked-chart";
import { askedWords } from "../../../server/asked-words";
import { database } from "../../../server/database";
import { inWordsWhyNot } from "../../../server/in-words-why-not";
import { previewCard } from "../../../server/preview-card";
import { renderedFile } from "../../../server/rendered-files";
import { STATIC_POLICY } from "../../../server/security-policy";
import { CARD } from "../../../share/preview-tags";

export const dynamic = "force-dynamic";

const HEADERS = {
  "Content-Type": "image/png",
  "Access-Control-Allow-Origin": "*",
  "Content-Security-Policy": STATIC_POLICY,
};

/** `/og/NAME.png`: a chart on a card of the size that previews of links have, in the state that its parameters say; `width` makes it smaller. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const name = /^(.+)\.png$/.exec(file)?.[1];
  const words = askedWords(request);
  if (!name) return answerInWords(404, [words.say("refused.onlyPng")]);
  const chart = chartNamed(name, words);
  if (chart instanceof Response) return chart;
  const asked = askedChart(chart, new URL(request.url).searchParams);
  if (asked instanceof Response) return asked;
  try {
    const opened = await chart.open(await database(), asked.view, today());
    const card = await previewCard(opened, themeOf(asked.view));
    const width = Math.min(CARD.width, asked.view.width ?? CARD.width);
    const tag = tagOf("og", width, card);
    return answerWithFile(request, () => renderedFile(tag, () => toPng(card, width / CARD.width)), HEADERS, tag);
  } catch (error) {
    return inWordsWhyNot(error, `og/${file}`, words);
  }
}
