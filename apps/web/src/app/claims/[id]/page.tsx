import { STANCES } from "@standpoint/core/codebook";
import { claim, type FoundClaim } from "@standpoint/db";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { env } from "../../../env";
import { database } from "../../../server/database";
import { pageWords } from "../../../server/page-words";
import { CitationLine } from "../../../view/CitationLine";
import { CorrectedNote } from "../../../view/CorrectedNote";
import { Quote } from "../../../view/Quote";
import { correctCommands, readingWords, reportText } from "../../../view/reading-words";
import { TraceDetails } from "../../../view/TraceDetails";
import { Rich } from "../../../words/Rich";

export const dynamic = "force-dynamic";
export async function generateMetadata(): Promise<Metadata> {
  const { say } = await pageWords();
  return { title: say("report.title"), robots: { index: false } };
}

type Props = { readonly params: Promise<{ id: string }> };

const read = cache(async (id: string): Promise<FoundClaim> => (await claim(await database(), id)) ?? notFound());

/** One claim, and how to have it put right: nothing is sent from here, since reading the site writes nothing. */
export default async function ReportPage({ params }: Props) {
  const found = await read((await params).id);
  const words = await pageWords();
  const { say } = words;
  const report = reportText(found, env.origin, words);
  return (
    <main id="content" className="page">
      <h1>{say("report.title")}</h1>
      <p>
        <Rich
          say="report.intro"
          values={{ reading: readingWords(found, words), strong: (text) => <strong>{text}</strong> }}
        />
      </p>
      <Quote citation={found.claim} />
      {found.kind === "stance" && <CorrectedNote corrected={found.claim.corrected} />}
      <CitationLine citation={found.claim} />
      <TraceDetails trace={found.claim.trace} {...(found.kind === "stance" && { quoted: found.claim })} />
      <h2>{say("report.tell")}</h2>
      <p>{say("report.copy")}</p>
      <pre className="copy-whole">{report}</pre>
      <h2>{say("report.self")}</h2>
      <p>{say("report.command")}</p>
      {correctCommands(found).map((command) => (
        <pre key={command} className="copy-whole">
          {command}
        </pre>
      ))}
      {found.kind === "stance" && <p className="quiet">{say("report.stances", { list: STANCES.join(", ") })}</p>}
    </main>
  );
}
