import { CHARTS, contentOf, type FrozenContent, newerThan, reopenContent, themeOf, viewOf } from "@standpoint/charts";
import { dayInWords, today } from "@standpoint/charts/day";
import { toSearch } from "@standpoint/charts/params";
import { type FrozenView, frozenFile } from "@standpoint/db";
import { darkTheme, lightTheme } from "@standpoint/ui/theme";
import { env } from "../../../../../env";
import { answerInWords, answerWithFile } from "../../../../../server/answer-with-file";
import { database } from "../../../../../server/database";
import { embedPage } from "../../../../../server/embed-page";
import { findFrozen } from "../../../../../server/frozen-address";
import { inWordsWhyNot } from "../../../../../server/in-words-why-not";
import { STATIC_POLICY } from "../../../../../server/security-policy";

export const dynamic = "force-dynamic";

type Params = { params: Promise<{ hash: string; chart: string }> };

/** `/frozen/HASH/embed/NAME`: the frozen picture in a page to be framed, which says where newer data exist. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { hash, chart } = await params;
  try {
    const found = await findFrozen(hash);
    if ("refusal" in found) return found.refusal;
    const { view, content } = found;
    const svg = chart === view.chart ? await frozenFile(await database(), hash, "svg") : null;
    if (!svg) return answerInWords(404, [`This frozen view is of ${view.chart}, not of "${chart}".`]);
    const page = await pageOf(view, JSON.parse(content) as FrozenContent, Buffer.from(svg.bytes).toString("utf8"));
    return answerWithFile(request, page, {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": STATIC_POLICY,
    });
  } catch (error) {
    return inWordsWhyNot(error, `frozen/${hash}/embed/${chart}`);
  }
}

async function pageOf({ hash, chart }: FrozenView, content: FrozenContent, svg: string): Promise<string> {
  const publication = CHARTS.get(chart);
  if (!publication) throw new Error(`a frozen view of ${chart}, which there is not`);
  const view = viewOf(content.parameters);
  const frozen = reopenContent(publication, content);
  const now = today();
  const live = await contentOf(publication, await database(), { ...view, on: null, known: null }, now);
  const newest = JSON.parse(live.content) as FrozenContent;
  const changes = newerThan(frozen, reopenContent(publication, newest));
  return embedPage({
    title: `${frozen.title}, frozen`,
    description: frozen.description,
    svg,
    theme: themeOf(view),
    light: lightTheme,
    dark: darkTheme,
    link: `${env.origin}/frozen/${hash}`,
    ...(changes.length > 0 && {
      notice: {
        words: `Newer data exist, as of ${dayInWords(now)}: ${changes.join("; ")}.`,
        link: `${env.origin}/embed/${chart}${toSearch({ ...view, on: null, known: null, width: null })}`,
      },
    }),
  });
}
