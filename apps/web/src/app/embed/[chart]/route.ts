import { CHARTS, toSvg } from "@standpoint/charts";
import { today } from "@standpoint/charts/day";
import { parseView, toSearch } from "@standpoint/charts/params";
import { cssTheme, darkTheme, lightTheme } from "@standpoint/ui/theme";
import { env } from "../../../env";
import { answerInWords, answerWithFile } from "../../../server/answer-with-file";
import { database } from "../../../server/database";
import { embedPage } from "../../../server/embed-page";
import { STATIC_POLICY } from "../../../server/security-policy";
import { themeOf } from "../../../server/theme-of";

export const dynamic = "force-dynamic";

const DEFAULT_WIDTH = 760;

/** Where the same chart stands on the site. */
const PAGES: Readonly<Record<string, string>> = { "proposal-timeline": "/proposals", "force-sizes": "/force-sizes" };

const HEADERS = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": STATIC_POLICY,
};

/** `/embed/NAME`: a page without chrome for other sites' frames. A route handler, since a page would ship a runtime. */
export async function GET(request: Request, { params }: { params: Promise<{ chart: string }> }): Promise<Response> {
  const { chart: name } = await params;
  const chart = CHARTS.get(name);
  if (!chart) return answerInWords(404, [`There is no chart "${name}". There are: ${[...CHARTS.keys()].join(", ")}.`]);
  const { view, errors } = parseView(new URL(request.url).searchParams);
  if (errors) return answerInWords(400, errors);
  try {
    const opened = await chart.open(await database(), view, today());
    const drawing = opened.draw({
      width: view.width ?? DEFAULT_WIDTH,
      theme: cssTheme,
      origin: env.origin,
      title: view.title === "on",
    });
    const link = `${env.origin}${PAGES[name] ?? "/"}${toSearch({ ...view, width: null, title: "on" })}`;
    const theme = view.theme ? themeOf(view) : null;
    const { title, description } = opened;
    const page = embedPage({
      title,
      description,
      svg: await toSvg(drawing),
      theme,
      light: lightTheme,
      dark: darkTheme,
      link,
    });
    return answerWithFile(request, page, HEADERS);
  } catch (error) {
    console.error(`embed/${name}:`, error);
    return answerInWords(503, ["The database does not answer. Try again in a moment."]);
  }
}
