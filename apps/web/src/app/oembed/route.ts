import { CHARTS, type Publication, sizeOf, toSvg } from "@standpoint/charts";
import { today } from "@standpoint/charts/day";
import { toSearch } from "@standpoint/charts/params";
import { wordsIn } from "@standpoint/words";
import { english } from "@standpoint/words/english";
import { env } from "../../env";
import { answerInWords, answerWithFile } from "../../server/answer-with-file";
import { chartNamed } from "../../server/asked-chart";
import { database } from "../../server/database";
import { embedFrame } from "../../server/embed-frame";
import { CAPTION_RATIO, EMBED_WIDTH } from "../../server/embed-page";
import { findFrozen } from "../../server/frozen-address";
import { inWordsWhyNot } from "../../server/in-words-why-not";
import { openFrozen } from "../../server/open-frozen";
import { previewImage } from "../../server/preview-image";
import { type Addressed, type AddressedFrozen, chartOfAddress } from "../../share/chart-of-address";
import { frameCode } from "../../share/embed-code";
import { frameSize, type Size } from "../../share/frame-size";
import { type Oembed, oembedXml, readLimit } from "../../share/oembed";
import type { PreviewImage } from "../../share/preview-tags";

export const dynamic = "force-dynamic";

/** CSS px: nothing of ours can be drawn narrower. A narrower frame scales it. */
const NARROWEST = 200;
/** Seconds for which a consumer may keep the code: the picture in the frame is live all the same. */
const CACHE_AGE = 3600;

type Box = Partial<Size>;

/** What every answer says, with a picture where one fits into the box: all that is told of it, or nothing. */
function answerOf(title: string, html: string, size: Size, picture: PreviewImage | null): Oembed {
  return {
    type: "rich",
    version: "1.0",
    title,
    author_name: "Standpoint",
    author_url: env.origin,
    provider_name: "Standpoint",
    provider_url: env.origin,
    cache_age: CACHE_AGE,
    html,
    ...size,
    ...(picture && { thumbnail_url: picture.url, thumbnail_width: picture.width, thumbnail_height: picture.height }),
  };
}

async function describe({ chart, view, interactive }: Addressed, published: Publication, most: Box): Promise<Oembed> {
  const opened = await published.open(await database(), view, today());
  const drawn = view.width ?? Math.max(NARROWEST, Math.min(EMBED_WIDTH, most.width ?? EMBED_WIDTH));
  const svg = await toSvg(opened.draw(embedFrame({ ...view, width: drawn })));
  const size = frameSize(sizeOf(svg), CAPTION_RATIO, most);
  const search = toSearch({ ...view, width: drawn === EMBED_WIDTH ? null : drawn });
  const live = interactive ? `${search ? "&" : "?"}interactive=1` : "";
  const html = frameCode({ src: `${env.origin}/embed/${chart}${search}${live}`, title: opened.title, size });
  return answerOf(opened.title, html, size, previewImage(chart, view, "", most));
}

async function describeFrozen(hash: string, most: Box): Promise<Oembed | Response> {
  const found = await findFrozen(hash, english);
  if ("refusal" in found) return found.refusal;
  const { opened, view, embed, pictureSize, image } = await openFrozen(found.view, found.content);
  const size = frameSize(pictureSize, CAPTION_RATIO, most);
  const fits = image.width <= (most.width ?? image.width) && image.height <= (most.height ?? image.height);
  const title = wordsIn(view.lang).say("frozen.title", { title: opened.title });
  return answerOf(title, frameCode({ src: embed, title, size }), size, fits ? image : null);
}

function answerFor(addressed: Addressed | AddressedFrozen, most: Box): Promise<Oembed | Response> | Response {
  if ("frozen" in addressed) return describeFrozen(addressed.frozen, most);
  const asked = chartNamed(addressed.chart, wordsIn(addressed.view.lang));
  if (asked instanceof Response) return asked;
  const refused = asked.refuse(addressed.view);
  return refused ? answerInWords(refused.status, [refused.words]) : describe(addressed, asked, most);
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
    const answer = await answerFor(addressed, { ...(width && { width }), ...(height && { height }) });
    if (answer instanceof Response) return answer;
    return answerWithFile(request, format === "xml" ? oembedXml(answer) : JSON.stringify(answer), {
      "Content-Type": `${format === "xml" ? "text/xml" : "application/json"}; charset=utf-8`,
      "Access-Control-Allow-Origin": "*",
    });
  } catch (error) {
    return inWordsWhyNot(error, "oembed", english);
  }
}
