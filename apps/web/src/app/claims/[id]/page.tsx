import { STANCES } from "@standpoint/core/codebook";
import { claim, type FoundClaim } from "@standpoint/db";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { env } from "../../../env";
import { database } from "../../../server/database";
import { CitationLine } from "../../../view/CitationLine";
import { CorrectedNote } from "../../../view/CorrectedNote";
import { Quote } from "../../../view/Quote";
import { correctCommands, readingWords, reportText } from "../../../view/reading-words";
import { TraceDetails } from "../../../view/TraceDetails";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Report an error", robots: { index: false } };

type Props = { readonly params: Promise<{ id: string }> };

const read = cache(async (id: string): Promise<FoundClaim> => (await claim(await database(), id)) ?? notFound());

/** One claim, and how to have it put right: nothing is sent from here, since reading the site writes nothing. */
export default async function ReportPage({ params }: Props) {
  const found = await read((await params).id);
  const report = reportText(found, env.origin);
  return (
    <main id="content" className="page">
      <h1>Report an error</h1>
      <p>
        The machine read this as: <strong>{readingWords(found)}</strong>.
      </p>
      <Quote citation={found.claim} />
      {found.kind === "stance" && <CorrectedNote corrected={found.claim.corrected} />}
      <CitationLine citation={found.claim} />
      <TraceDetails trace={found.claim.trace} {...(found.kind === "stance" && { quote: found.claim.quote })} />
      <h2>Tell whoever runs this site</h2>
      <p>Copy this (one click chooses all of it), fill in the last two lines and send it to them.</p>
      <pre className="copy-whole">{report}</pre>
      <h2>Put it right yourself</h2>
      <p>Where you run the site, a command does it; your word then wins over the machine’s, which is kept beside it.</p>
      {correctCommands(found).map((command) => (
        <pre key={command} className="copy-whole">
          {command}
        </pre>
      ))}
      {found.kind === "stance" && <p className="quiet">STANCE is one of {STANCES.join(", ")}.</p>}
    </main>
  );
}
