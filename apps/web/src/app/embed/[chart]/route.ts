import { themeOf, toSvg } from "@standpoint/charts";
import { today } from "@standpoint/charts/day";
import { toSearch } from "@standpoint/charts/params";
import { darkTheme, lightTheme } from "@standpoint/ui/theme";
import { env } from "../../../env";
import { answerWithFile } from "../../../server/answer-with-file";
import { askedChart, chartNamed } from "../../../server/asked-chart";
import { askedWords } from "../../../server/asked-words";
import { database } from "../../../server/database";
import { embedFrame } from "../../../server/embed-frame";
import { embedNotes } from "../../../server/embed-notes";
import { embedPage, INTERACTIVE_POLICY } from "../../../server/embed-page";
import { inWordsWhyNot } from "../../../server/in-words-why-not";
import { previewImage } from "../../../server/preview-image";
import { STATIC_POLICY } from "../../../server/security-policy";
import { firstSentence } from "../../../share/first-sentence";

export const dynamic = "force-dynamic";

const SVG = "image/svg+xml; charset=utf-8";

const headers = (interactive: boolean) => ({
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": interactive ? INTERACTIVE_POLICY : STATIC_POLICY,
  // A sandboxed frame has no origin of its own, and asks for its drawing as a stranger.
  "Access-Control-Allow-Origin": "*",
});

/**
 * `/embed/NAME`: a page without chrome for other sites' frames, with `?interactive=1` one that answers the reader.
 * A route handler, since a page would ship a runtime.
 */
export async function GET(request: Request, { params }: { params: Promise<{ chart: string }> }): Promise<Response> {
  const { chart: name } = await params;
  const words = askedWords(request);
  const chart = chartNamed(name, words);
  if (chart instanceof Response) return chart;
  const { searchParams } = new URL(request.url);
  const asked = askedChart(chart, searchParams);
  if (asked instanceof Response) return asked;
  const { view } = asked;
  const answering = searchParams.get("interactive");
  try {
    const opened = await chart.open(await database(), view, today());
    const svg = await toSvg(opened.draw(embedFrame(view)));
    // What an interactive page asks for when its frame has another width: the picture without the page.
    if (answering === "drawing") return answerWithFile(request, svg, { ...headers(false), "Content-Type": SVG });
    const interactive = answering === "1";
    const link = `${env.origin}${chart.page({ ...view, width: null, title: "on" })}`;
    const theme = view.theme ? themeOf(view) : null;
    const { title, description } = opened;
    const address = `${env.origin}/embed/${name}${toSearch(view)}`;
    const page = embedPage({
      words,
      title,
      description,
      svg,
      theme,
      light: lightTheme,
      dark: darkTheme,
      link,
      address: interactive ? `${address}${toSearch(view) ? "&" : "?"}interactive=1` : address,
      image: previewImage(name, view, firstSentence(description)),
      ...(interactive && { interactive: { notes: embedNotes(opened, words), fit: view.width === null } }),
    });
    return answerWithFile(request, page, headers(interactive));
  } catch (error) {
    return inWordsWhyNot(error, `embed/${name}`, words);
  }
}
