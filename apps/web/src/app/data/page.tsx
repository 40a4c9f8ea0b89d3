import { CHARTS } from "@standpoint/charts";
import type { View } from "@standpoint/charts/params";
import { coverage } from "@standpoint/db";
import type { Metadata } from "next";
import { env } from "../../env";
import { database } from "../../server/database";
import { CoverageLine } from "../../view/CoverageLine";
import { DataSets } from "../../view/DataSets";
import { embedPath, filePath } from "../../view/paths";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Data and embeds" };

function embedCode(name: string, title: string, example: Partial<View>): string {
  return `<iframe src="${env.origin}${embedPath(name, example)}" title="${title}" loading="lazy" style="width:100%;aspect-ratio:5/6;border:0"></iframe>`;
}

export default async function DataPage() {
  const covered = await coverage(await database());
  return (
    <main id="content" className="prose">
      <h1>Data and embeds</h1>
      <h2 id="all">Everything</h2>
      <p>
        All that was read, in whole files: every claim with its quote, one sentence on either side, and where it stands.
        The full text of an article is in it only where its rights allow that: the briefs written for this project.
      </p>
      <DataSets />
      <ul className="files">
        <li>
          <a href="/data/codebook.json">Codebook as JSON</a>
        </li>
        <li>
          <a href="/data/sha256sums.txt">SHA-256 of every file</a>
        </li>
        <li>
          <a href="/changes">Changes, and their feeds</a>
        </li>
      </ul>
      <h2 id="versions">Versions</h2>
      <p>
        {covered.extractor.length > 0
          ? `Read by extractor ${covered.extractor.join(", ")}; every row names the version that read it. `
          : "Nothing was read yet. "}
        <a href="/method">The codebook and how it is read</a>, <a href="/method#how-good">how often it is right</a>.
      </p>
      <CoverageLine coverage={covered} />
      <h2 id="licence">Licence</h2>
      <p>
        Data and charts:{" "}
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
          CC BY 4.0
        </a>
        ; name “Standpoint” and link the page. Code: MIT. Quotes belong to their outlets and are shown as quotations.
      </p>
      <h2 id="charts">Charts</h2>
      <p>
        Each chart as a file and as an embed, for any day: put <code>?on=2025-03-27</code> behind an address for what
        was true that day, <code>&amp;known=2025-04-01</code> for what could be known.
      </p>
      {[...CHARTS].map(([name, { title, example }]) => (
        <section key={name}>
          <h3>{title}</h3>
          <ul className="files">
            <li>
              <a href={filePath(name, "csv", example)}>CSV</a>
            </li>
            <li>
              <a href={filePath(name, "json", example)}>JSON</a>
            </li>
            <li>
              <a href={filePath(name, "svg", example)}>SVG</a>
            </li>
            <li>
              <a href={embedPath(name, example)}>Embed</a>
            </li>
          </ul>
          <pre>
            <code>{embedCode(name, title, example)}</code>
          </pre>
        </section>
      ))}
    </main>
  );
}
