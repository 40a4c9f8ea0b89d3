import { CHARTS } from "@standpoint/charts";
import type { Metadata } from "next";
import { ShareTools } from "../../../client/ShareTools";
import { loadShare } from "../../../server/load-share";
import { pageWords } from "../../../server/page-words";
import { readView } from "../../../server/read-view";
import { SCRIPT_WORDS } from "../../../share/dialog/script-words";
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
  const { say } = await pageWords();
  const title = chart ? say("share.title", { title: say(`charts.${chart.name}`) }) : say("share.none");
  return { title, robots: { index: false } };
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
  const { say } = await pageWords();
  const scripts = Object.fromEntries(SCRIPT_WORDS.map((key) => [key, say(`share.${key}`, { label: "{label}" })]));
  return (
    <main id="content" className="page">
      <ShareLinks path={`/share/${name}`} view={view} title={opened.title} description={opened.description} />
      <p className="kicker">
        <a href={path}>{say(version.shown === "frozen" ? "share.toFrozen" : "share.toChart")}</a>
      </p>
      <div data-share className="share" data-words={JSON.stringify(scripts)}>
        <h1>{say("share.title", { title: opened.title })}</h1>
        <div className="share-look">
          <ShareChoice chart={name} view={view} version={version} />
          {version.shown === "frozen" && (
            <CopyField id="frozen-0" copyable={{ label: say("share.frozenAddress"), text: version.address }} />
          )}
          {version.hash === null && <FreezeForm chart={name} view={view} refusal={version.refusal} />}
          <iframe
            className="share-preview"
            title={say("share.preview", { title: opened.title })}
            src={preview}
            width={size.width}
            height={size.height}
            style={{ maxWidth: size.width, aspectRatio: `${size.width}/${size.height}` }}
          />
        </div>
        <div className="share-ways">
          <nav className="share-tabs" aria-label={say("share.ways")}>
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
