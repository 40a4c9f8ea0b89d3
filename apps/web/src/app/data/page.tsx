import { CHARTS, type ChartName } from "@standpoint/charts";
import type { View } from "@standpoint/charts/params";
import { coverage } from "@standpoint/db";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { useWords } from "#use-words";
import { env } from "../../env";
import { database } from "../../server/database";
import { pageWords } from "../../server/page-words";
import { CoverageLine } from "../../view/CoverageLine";
import { DataSets } from "../../view/DataSets";
import { embedPath, filePath } from "../../view/paths";
import { Rich } from "../../words/Rich";

export const dynamic = "force-dynamic";
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageWords()).say("taking.title") };
}

function embedCode(name: string, title: string, example: Partial<View>): string {
  return `<iframe src="${env.origin}${embedPath(name, example)}" title="${title}" loading="lazy" style="width:100%;aspect-ratio:5/6;border:0"></iframe>`;
}

/** The files of one chart, as they speak the page's language, and the code that embeds it. */
function ChartFiles({ name, example }: { name: string; example: Partial<View> }) {
  const { say, language } = useWords();
  const title = say(`charts.${name as ChartName}`);
  const view = { ...example, lang: language };
  return (
    <section>
      <h3>{title}</h3>
      <ul className="files">
        {(["csv", "json", "svg"] as const).map((extension) => (
          <li key={extension}>
            <a href={filePath(name, extension, view)}>{extension.toUpperCase()}</a>
          </li>
        ))}
        <li>
          <a href={embedPath(name, view)}>{say("taking.embed")}</a>
        </li>
      </ul>
      <pre>
        <code>{embedCode(name, title, view)}</code>
      </pre>
    </section>
  );
}

export default async function DataPage() {
  const covered = await coverage(await database());
  const { say, link } = await pageWords();
  const versions = covered.extractor.join(", ");
  const licence = (inside: ReactNode) => (
    <a key="licence" href="https://creativecommons.org/licenses/by/4.0/" rel="license">
      {inside}
    </a>
  );
  const methodLinks = {
    method: (inside: ReactNode) => (
      <a key="method" href={link("/method")}>
        {inside}
      </a>
    ),
    good: (inside: ReactNode) => (
      <a key="good" href={link("/method#how-good")}>
        {inside}
      </a>
    ),
  };
  return (
    <main id="content" className="prose">
      <h1>{say("taking.title")}</h1>
      <h2 id="all">{say("taking.everything")}</h2>
      <p>{say("taking.everythingAbout")}</p>
      <DataSets />
      <ul className="files">
        <li>
          <a href="/data/codebook.json">{say("taking.codebook")}</a>
        </li>
        <li>
          <a href="/data/sha256sums.txt">{say("taking.sums")}</a>
        </li>
        <li>
          <a href={link("/changes")}>{say("taking.changes")}</a>
        </li>
      </ul>
      <h2 id="versions">{say("taking.versions")}</h2>
      <p>
        {versions ? say("taking.readBy", { versions }) : say("taking.nothing")}{" "}
        <Rich say="taking.how" values={methodLinks} />
      </p>
      <CoverageLine coverage={covered} />
      <h2 id="licence">{say("taking.licence")}</h2>
      <p>
        <Rich say="taking.licenceAbout" values={{ licence }} />
      </p>
      <h2 id="charts">{say("taking.charts")}</h2>
      <p>
        <Rich
          say="taking.chartsAbout"
          values={{
            on: () => <code key="on">?on=2025-03-27</code>,
            known: () => <code key="known">&amp;known=2025-04-01</code>,
          }}
        />
      </p>
      {[...CHARTS].map(([name, { example }]) => (
        <ChartFiles key={name} name={name} example={example} />
      ))}
    </main>
  );
}
