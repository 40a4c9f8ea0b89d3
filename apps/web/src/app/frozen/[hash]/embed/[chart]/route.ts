import { contentOf, type FrozenContent, newerThan, reopenContent, themeOf } from "@standpoint/charts";
import { today } from "@standpoint/charts/day";
import { toSearch } from "@standpoint/charts/params";
import { darkTheme, lightTheme } from "@standpoint/ui/theme";
import { wordsIn } from "@standpoint/words";
import { env } from "../../../../../env";
import { answerInWords, answerWithFile } from "../../../../../server/answer-with-file";
import { askedWords } from "../../../../../server/asked-words";
import { database } from "../../../../../server/database";
import { embedPage } from "../../../../../server/embed-page";
import { findFrozen } from "../../../../../server/frozen-address";
import { inWordsWhyNot } from "../../../../../server/in-words-why-not";
import { type OpenedFrozen, openFrozen } from "../../../../../server/open-frozen";
import { STATIC_POLICY } from "../../../../../server/security-policy";

export const dynamic = "force-dynamic";

type Params = { params: Promise<{ hash: string; chart: string }> };

/** `/frozen/HASH/embed/NAME`: the frozen picture in a page to be framed, which says where newer data exist. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { hash, chart } = await params;
  const words = askedWords(request);
  try {
    const found = await findFrozen(hash, words);
    if ("refusal" in found) return found.refusal;
    const { view, content } = found;
    if (chart !== view.chart)
      return answerInWords(404, [words.say("frozen.otherChart", { chart: view.chart, asked: chart })]);
    return answerWithFile(request, await pageOf(await openFrozen(view, content)), {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": STATIC_POLICY,
    });
  } catch (error) {
    return inWordsWhyNot(error, `frozen/${hash}/embed/${chart}`, words);
  }
}

async function pageOf({ publication, opened, view, svg, address, embed, image }: OpenedFrozen): Promise<string> {
  const now = today();
  const words = wordsIn(view.lang);
  const newest = { ...view, on: null, known: null };
  const live = await contentOf(publication, await database(), newest, now);
  const changes = newerThan(opened, reopenContent(publication, JSON.parse(live.content) as FrozenContent), words);
  return embedPage({
    words,
    title: words.say("frozen.title", { title: opened.title }),
    description: opened.description,
    svg,
    theme: themeOf(view),
    light: lightTheme,
    dark: darkTheme,
    link: address,
    address: embed,
    image,
    frozen:
      changes.length === 0
        ? null
        : {
            words: words.say("frozen.newer", { day: words.day(now), list: changes.join("; ") }),
            link: `${env.origin}/embed/${publication.name}${toSearch({ ...newest, width: null })}`,
          },
  });
}
