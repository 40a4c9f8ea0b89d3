import { CHARTS, EXTENSIONS, sizeOf, toSvg } from "@standpoint/charts";
import { citationOf } from "@standpoint/charts/cite";
import { today } from "@standpoint/charts/day";
import { type SearchInput, toSearch, type View } from "@standpoint/charts/params";
import { lightTheme } from "@standpoint/ui/theme";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ShareTools } from "../../../client/ShareTools";
import { env } from "../../../env";
import { database } from "../../../server/database";
import { embedFrame } from "../../../server/embed-frame";
import { CAPTION_RATIO, EMBED_WIDTH } from "../../../server/embed-page";
import { readView } from "../../../server/read-view";
import { frameSize } from "../../../share/frame-size";
import { makeParts } from "../../../share/make-parts";
import { ShareChoice } from "../../../view/ShareChoice";
import { ShareLinks } from "../../../view/ShareLinks";
import { SharePartSection } from "../../../view/SharePartSection";

export const dynamic = "force-dynamic";

type Props = { readonly params: Promise<{ chart: string }>; readonly searchParams: Promise<SearchInput> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const chart = CHARTS.get((await params).chart);
  return { title: chart ? `Share: ${chart.title}` : "No such chart", robots: { index: false } };
}

/** What a chart weighs and says in this view, and every way to take it along. */
async function share(name: string, view: View) {
  const present = today();
  const chart = CHARTS.get(name) ?? notFound();
  if (chart.refuse(view)) notFound();
  const opened = await chart.open(await database(), view, present);
  const { origin } = env;
  const { on, known } = opened;
  const frame = { width: view.width ?? EMBED_WIDTH, theme: lightTheme, origin, title: true };
  const pictureSize = sizeOf(await toSvg(opened.draw(frame)));
  const size = frameSize(sizeOf(await toSvg(opened.draw(embedFrame(view)))), CAPTION_RATIO);
  const path = chart.page({ ...view, width: null });
  const fixed = `${origin}${chart.page({ ...view, width: null, theme: null, on, known })}`;
  const parts = makeParts({
    origin,
    chart: name,
    title: opened.title,
    description: opened.description,
    view: { ...view, width: view.width === EMBED_WIDTH ? null : view.width },
    days: { on, known },
    size,
    pictureSize,
    page: `${origin}${path}`,
    extensions: EXTENSIONS,
    citation: { ...citationOf(opened, fixed), accessed: present },
  });
  return { opened, size, parts, path };
}

export default async function SharePage({ params, searchParams }: Props) {
  const { chart: name } = await params;
  const view = await readView(searchParams);
  const { opened, size, parts, path } = await share(name, view);
  return (
    <main id="content" className="page">
      <ShareLinks path={`/share/${name}`} view={view} title={opened.title} description={opened.description} />
      <p className="kicker">
        <a href={path}>To the chart</a>
      </p>
      <div data-share className="share">
        <h1>Share: {opened.title}</h1>
        <div className="share-look">
          <ShareChoice chart={name} view={view} />
          <iframe
            className="share-preview"
            title={`Preview: ${opened.title}`}
            src={`/embed/${name}${toSearch(view)}`}
            width={size.width}
            height={size.height}
            style={{ maxWidth: size.width, aspectRatio: `${size.width}/${size.height}` }}
          />
        </div>
        <div className="share-ways">
          <nav className="share-tabs" aria-label="Ways to share">
            {parts.map(({ id, name: said }) => (
              <a key={id} href={`#share-${id}`}>
                {said}
              </a>
            ))}
          </nav>
          {parts.map((part) => (
            <SharePartSection key={part.id} part={part} />
          ))}
        </div>
        <p className="unseen" role="status" data-said />
      </div>
      <ShareTools />
    </main>
  );
}
