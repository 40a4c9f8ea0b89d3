import { CHARTS, sizeOf, toSvg } from "@standpoint/charts";
import { today } from "@standpoint/charts/day";
import { toSearch } from "@standpoint/charts/params";
import { env } from "../../env";
import { answerInWords, answerWithFile } from "../../server/answer-with-file";
import { database } from "../../server/database";
import { embedFrame } from "../../server/embed-frame";
import { CAPTION_RATIO, EMBED_WIDTH } from "../../server/embed-page";
import { inWordsWhyNot } from "../../server/in-words-why-not";
import { type Addressed, chartOfAddress } from "../../share/chart-of-address";
import { frameCode } from "../../share/embed-code";
import { frameSize, type Size } from "../../share/frame-size";
import { type Oembed, oembedXml, readLimit } from "../../share/oembed";

export const dynamic = "force-dynamic";

/** CSS px: nothing of ours can be drawn narrower. A narrower frame scales it. */
const NARROWEST = 200;
/** Seconds for which a consumer may keep the code: the picture in the frame is live all the same. */
const CACHE_AGE = 3600;

async function describe({ chart, view, interactive }: Addressed, most: Partial<Size>): Promise<Oembed | null> {
  const published = CHARTS.get(chart);
  if (!published) return null;
  const opened = await published.open(await database(), view, today());
  const drawn = view.width ?? Math.max(NARROWEST, Math.min(EMBED_WIDTH, most.width ?? EMBED_WIDTH));
  const svg = await toSvg(opened.draw(embedFrame({ ...view, width: drawn })));
  const size = frameSize(sizeOf(svg), CAPTION_RATIO, most);
  const search = toSearch({ ...view, width: drawn === EMBED_WIDTH ? null : drawn });
  const live = interactive ? `${search ? "&" : "?"}interactive=1` : "";
  return {
    type: "rich",
    version: "1.0",
    title: opened.title,
    author_name: "Standpoint",
    author_url: env.origin,
    provider_name: "Standpoint",
    provider_url: env.origin,
    cache_age: CACHE_AGE,
    html: frameCode({ src: `${env.origin}/embed/${chart}${search}${live}`, title: opened.title, size }),
    ...size,
  };
}

/** `/oembed?url=ADDRESS`: the embed code of an address of ours, for programs that turn a pasted link into a picture. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const format = searchParams.get("format") || "json";
  const [width, height] = [readLimit(searchParams.get("maxwidth")), readLimit(searchParams.get("maxheight"))];
  const url = searchParams.get("url");
  if (format !== "json" && format !== "xml") return answerInWords(501, ["There are json and xml."]);
  if (!url) return answerInWords(400, ["Say which address: /oembed?url=ADDRESS."]);
  if (width === null || height === null)
    return answerInWords(400, ["maxwidth and maxheight are whole numbers of pixels."]);
  const addressed = chartOfAddress(url, new URL(env.origin).host, [...CHARTS.keys()]);
  if ("status" in addressed) return answerInWords(addressed.status, addressed.words);
  try {
    const answer = await describe(addressed, { ...(width && { width }), ...(height && { height }) });
    if (!answer) return answerInWords(404, ["There is no such chart."]);
    return answerWithFile(request, format === "xml" ? oembedXml(answer) : JSON.stringify(answer), {
      "Content-Type": `${format === "xml" ? "text/xml" : "application/json"}; charset=utf-8`,
      "Access-Control-Allow-Origin": "*",
    });
  } catch (error) {
    return inWordsWhyNot(error, "oembed");
  }
}
