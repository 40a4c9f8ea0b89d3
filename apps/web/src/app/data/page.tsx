import { CHARTS } from "@standpoint/charts";
import { coverage } from "@standpoint/db";
import type { Metadata } from "next";
import { env } from "../../env";
import { database } from "../../server/database";
import { CoverageLine } from "../../view/CoverageLine";
import { embedPath, filePath } from "../../view/paths";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Data and embeds" };

function embedCode(name: string, title: string): string {
  return `<iframe src="${env.origin}${embedPath(name)}" title="${title}" loading="lazy" style="width:100%;aspect-ratio:5/6;border:0"></iframe>`;
}

export default async function DataPage() {
  const covered = await coverage(await database());
  return (
    <main id="content" className="prose">
      <h1>Data and embeds</h1>
      <p>
        Everything on this site as files, for any day: put <code>?on=2025-03-27</code> behind an address for what was
        true that day, <code>&amp;known=2025-04-01</code> for what could be known.
      </p>
      {[...CHARTS].map(([name, { title }]) => (
        <section key={name}>
          <h2>{title}</h2>
          <ul className="files">
            <li>
              <a href={filePath(name, "csv")}>CSV</a>
            </li>
            <li>
              <a href={filePath(name, "json")}>JSON</a>
            </li>
            <li>
              <a href={filePath(name, "svg")}>SVG</a>
            </li>
            <li>
              <a href={embedPath(name)}>Embed</a>
            </li>
          </ul>
          <pre>
            <code>{embedCode(name, title)}</code>
          </pre>
        </section>
      ))}
      <h2>Licence</h2>
      <p>
        Data and charts:{" "}
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
          CC BY 4.0
        </a>
        ; name “Standpoint” and link the page. Code: MIT. Quotes belong to their outlets and are shown as quotations.
      </p>
      <h2>What is in it</h2>
      <CoverageLine coverage={covered} />
      <p>
        {covered.extractor.length > 0 ? `Read by extractor ${covered.extractor.join(", ")}. ` : ""}
        <a href="/method">The codebook and how it is read</a>.
      </p>
    </main>
  );
}
