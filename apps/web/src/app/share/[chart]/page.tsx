import { CHARTS } from "@standpoint/charts";
import type { Metadata } from "next";
import { ShareTools } from "../../../client/ShareTools";
import { loadShare } from "../../../server/load-share";
import { readView } from "../../../server/read-view";
import { CopyField } from "../../../view/CopyField";
import { FreezeForm } from "../../../view/FreezeForm";
import { ShareChoice } from "../../../view/ShareChoice";
import { ShareLinks } from "../../../view/ShareLinks";
import { SharePartSection } from "../../../view/SharePartSection";

export const dynamic = "force-dynamic";

type Props = {
  readonly params: Promise<{ chart: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const chart = CHARTS.get((await params).chart);
  return { title: chart ? `Share: ${chart.title}` : "No such chart", robots: { index: false } };
}

/** The hash of the frozen view that is to be shared; an empty one means the live view. */
async function frozenIn(searchParams: Props["searchParams"]): Promise<string | undefined> {
  return [(await searchParams).frozen].flat()[0] || undefined;
}

export default async function SharePage({ params, searchParams }: Props) {
  const { chart: name } = await params;
  const frozen = await frozenIn(searchParams);
  const shared = await loadShare(name, await readView(searchParams), frozen);
  const { opened, view, version, preview, size, parts, path } = shared;
  return (
    <main id="content" className="page">
      <ShareLinks path={`/share/${name}`} view={view} title={opened.title} description={opened.description} />
      <p className="kicker">
        <a href={path}>{version.shown === "frozen" ? "To the frozen view" : "To the chart"}</a>
      </p>
      <div data-share className="share">
        <h1>Share: {opened.title}</h1>
        <div className="share-look">
          <ShareChoice chart={name} view={view} version={version} />
          {version.shown === "frozen" && (
            <CopyField part="frozen" copyable={{ label: "Frozen address", text: version.address }} />
          )}
          {version.hash === null && <FreezeForm chart={name} view={view} refusal={version.refusal} />}
          <iframe
            className="share-preview"
            title={`Preview: ${opened.title}`}
            src={preview}
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
