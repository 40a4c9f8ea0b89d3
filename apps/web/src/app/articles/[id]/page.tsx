import { countryName } from "@standpoint/charts/country-names";
import { forceRange } from "@standpoint/charts/force-range";
import { type ArticlePage, article } from "@standpoint/db";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { useWords } from "#use-words";
import { database } from "../../../server/database";
import { pageWords } from "../../../server/page-words";
import { CopiesNote } from "../../../view/CopiesNote";
import { CorrectedNote } from "../../../view/CorrectedNote";
import { LitText } from "../../../view/LitText";
import { countryPath, reportPath } from "../../../view/paths";
import { Quote } from "../../../view/Quote";
import { StanceBadge } from "../../../view/StanceBadge";
import { Sureness } from "../../../view/Sureness";
import { TraceDetails } from "../../../view/TraceDetails";
import { Rich } from "../../../words/Rich";

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
  const { id } = await params;
  const { title: said, outlet, published } = await read(id);
  const { say } = await pageWords();
  const title = said ?? say("article.in", { outlet: outlet ?? say("outlet.unnamed") });
  const dated = published && { publishedTime: published };
  return { title, openGraph: { type: "article", siteName: "Standpoint", title, url: `/articles/${id}`, ...dated } };
}

/** The label that every page about a brief carries, and where the article itself is. */
function Provenance({ page }: { page: ArticlePage }) {
  const { outlet, url, isBrief, published, language, dateConflict } = page;
  const { say, day, languageName } = useWords();
  const named = outlet ?? (url ? new URL(url).hostname : say("article.unnamedSource"));
  const source = url ? (
    <a href={url} rel="noopener external">
      {named}
    </a>
  ) : (
    named
  );
  return (
    <p className="provenance">
      <Rich say={isBrief ? "claim.briefAbout" : "article.inSource"} values={{ outlet: () => source }} />,{" "}
      {published ? <time dateTime={published}>{day(published)}</time> : say("claim.undated")},{" "}
      {say("claim.inLanguage", { language: languageName(language) })}
      {dateConflict && say("article.conflict")}.
    </p>
  );
}

function ReportLink({ claimId }: { readonly claimId: string }) {
  const { say, link } = useWords();
  return (
    <p className="citation">
      <a href={link(reportPath(claimId))} rel="nofollow">
        {say("claim.report")}
      </a>
    </p>
  );
}

function Stances({ page }: { page: ArticlePage }) {
  const { say, link, language } = useWords();
  if (page.claims.length === 0) return null;
  return (
    <section>
      <h2>{say("article.stances")}</h2>
      <ul className="claims">
        {page.claims.map((claim) => (
          <li key={claim.claimId} className="claim" {...(page.text === null && { id: claim.claimId })}>
            <p className="claim-head">
              <a href={link(countryPath(claim.holder))}>{countryName(claim.holder, language)}</a>
              <StanceBadge stance={claim.stance} />
              <Sureness claim={claim} />
            </p>
            <Quote citation={page.text === null ? claim : { ...claim, before: "", after: "" }} />
            <CorrectedNote corrected={claim.corrected} />
            <TraceDetails trace={claim.trace} quoted={claim} extractor={claim.extractor} />
            <ReportLink claimId={claim.claimId} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Others({ page }: { page: ArticlePage }) {
  const words = useWords();
  const { say, day, language } = words;
  const rows = [
    ...page.forceSizes.map((row) => ({ row, head: `${forceRange(row, words)}, ${say(`kind.${row.kind}`)}` })),
    ...page.proposals.map((row) => ({
      row,
      head: [say(`step.${row.type}`), day(row.date), ...row.proposers.map((each) => countryName(each, language))].join(
        ", ",
      ),
    })),
  ];
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{say("article.others")}</h2>
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
  const { say, languageName } = await pageWords();
  const evidence = [...claims, ...forceSizes, ...proposals];
  return (
    <main id="content" className="page article">
      <h1 lang={title ? language : undefined}>{title ?? say("article.untitled")}</h1>
      <Provenance page={page} />
      <CopiesNote copyOf={page.copyOf} copies={page.copies} />
      {unsupported && (
        <p className="contested-note">{say("article.unsupported", { language: languageName(language) })}</p>
      )}
      <div className="article-columns">
        {text !== null && <LitText text={text} language={language} evidence={evidence} />}
        <div className="findings">
          {text === null && <p className="quiet">{say("article.quotesOnly")}</p>}
          {evidence.length === 0 && !unsupported && <p className="quiet">{say("article.nothing")}</p>}
          <Stances page={page} />
          <Others page={page} />
          <p className="quiet">
            {say("article.extractor", { version: extractor })}{" "}
            {versions.length > 1 ? say("article.versions", { count: versions.length }) : ""}
          </p>
        </div>
      </div>
    </main>
  );
}
