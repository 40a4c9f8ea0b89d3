import { countryName } from "@standpoint/charts/country-names";
import { dayInWords } from "@standpoint/charts/day";
import { forceRange } from "@standpoint/charts/force-range";
import { FORCE_KIND_WORDS, PROPOSAL_WORDS } from "@standpoint/charts/words";
import { type ArticlePage, article } from "@standpoint/db";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { database } from "../../../server/database";
import { CopiesNote } from "../../../view/CopiesNote";
import { CorrectedNote } from "../../../view/CorrectedNote";
import { LitText } from "../../../view/LitText";
import { languageName } from "../../../view/language-name";
import { countryPath, reportPath } from "../../../view/paths";
import { Quote } from "../../../view/Quote";
import { StanceBadge } from "../../../view/StanceBadge";
import { Sureness } from "../../../view/Sureness";
import { TraceDetails } from "../../../view/TraceDetails";

export const dynamic = "force-dynamic";

type Props = { readonly params: Promise<{ id: string }> };

/** An id may be an address of its own: Next hands it over as it stands in ours, encoded. Of a withdrawn one the proxy says why. */
const read = cache(async (encoded: string): Promise<ArticlePage> => {
  let id = encoded;
  try {
    id = decodeURIComponent(encoded);
  } catch {
    notFound();
  }
  const db = await database();
  return (await article(db, id)) ?? notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, outlet } = await read((await params).id);
  return { title: title ?? `An article in ${outlet ?? "an unnamed outlet"}` };
}

/** The label that every page about a brief carries, and where the article itself is. */
function Provenance({ page }: { page: ArticlePage }) {
  const { outlet, url, isBrief, published, language, dateConflict } = page;
  const named = outlet ?? (url ? new URL(url).hostname : "an unnamed source");
  return (
    <p className="provenance">
      {isBrief ? "A brief about an article in " : "An article in "}
      {url ? (
        <a href={url} rel="noopener external">
          {named}
        </a>
      ) : (
        named
      )}
      , {published ? <time dateTime={published}>{dayInWords(published)}</time> : "undated"}, in {languageName(language)}
      {dateConflict && ". Its text contradicts the date it gives, so only what both allow counts"}.
    </p>
  );
}

function ReportLink({ claimId }: { readonly claimId: string }) {
  return (
    <p className="citation">
      <a href={reportPath(claimId)} rel="nofollow">
        report an error
      </a>
    </p>
  );
}

function Stances({ page }: { page: ArticlePage }) {
  if (page.claims.length === 0) return null;
  return (
    <section>
      <h2>Stances</h2>
      <ul className="claims">
        {page.claims.map((claim) => (
          <li key={claim.claimId} className="claim" {...(page.text === null && { id: claim.claimId })}>
            <p className="claim-head">
              <a href={countryPath(claim.holder)}>{countryName(claim.holder)}</a>
              <StanceBadge stance={claim.stance} />
              <Sureness claim={claim} />
            </p>
            <Quote citation={page.text === null ? claim : { ...claim, before: "", after: "" }} />
            <CorrectedNote corrected={claim.corrected} />
            <TraceDetails trace={claim.trace} quote={claim.quote} extractor={claim.extractor} />
            <ReportLink claimId={claim.claimId} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Others({ page }: { page: ArticlePage }) {
  const rows = [
    ...page.forceSizes.map((row) => ({ row, head: `${forceRange(row)}, ${FORCE_KIND_WORDS[row.kind]}` })),
    ...page.proposals.map((row) => ({
      row,
      head: [
        PROPOSAL_WORDS[row.type],
        row.date ? dayInWords(row.date) : "undated",
        ...row.proposers.map((each) => countryName(each)),
      ].join(", "),
    })),
  ];
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>Force sizes and steps</h2>
      <ul className="claims">
        {rows.map(({ row, head }) => (
          <li key={row.claimId} className="claim" {...(page.text === null && { id: row.claimId })}>
            <p className="claim-head">
              <strong>{head}</strong>
            </p>
            <Quote citation={page.text === null ? row : { ...row, before: "", after: "" }} />
            <TraceDetails trace={row.trace} />
            <ReportLink claimId={row.claimId} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export default async function OneArticlePage({ params }: Props) {
  const page = await read((await params).id);
  const { title, text, language, claims, forceSizes, proposals, unsupported, versions, extractor } = page;
  const evidence = [...claims, ...forceSizes, ...proposals];
  return (
    <main id="content" className="page article">
      <h1 lang={language}>{title ?? "Without a title"}</h1>
      <Provenance page={page} />
      <CopiesNote copyOf={page.copyOf} copies={page.copies} />
      {unsupported && (
        <p className="contested-note">No language pack reads {languageName(language)} yet: nothing was coded here.</p>
      )}
      <div className="article-columns">
        {text !== null && <LitText text={text} language={language} evidence={evidence} />}
        <div className="findings">
          {text === null && <p className="quiet">Only quotes may be shown, each with one sentence on either side.</p>}
          {evidence.length === 0 && !unsupported && <p className="quiet">Nothing in it was coded.</p>}
          <Stances page={page} />
          <Others page={page} />
          <p className="quiet">
            Read by extractor {extractor}.{" "}
            {versions.length > 1 ? `${versions.length} versions of this article are kept.` : ""}
          </p>
        </div>
      </div>
    </main>
  );
}
