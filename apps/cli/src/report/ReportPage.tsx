import { DISAGREEMENT_KINDS, disagreements } from "@standpoint/core/score";
import type { EvaluatedPart } from "../evaluation/evaluated-part";
import { Confidence } from "./Confidence";
import { KIND_WORDS, slug } from "./kind-words";
import { Misses } from "./Misses";
import { ReadAs, Rules } from "./Readings";
import { REPORT_CSS } from "./report-css";
import { Errors, Languages, Totals } from "./Totals";

export type ReportProps = {
  readonly parts: readonly EvaluatedPart[];
  readonly extractor: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Shows texts that are held back too. */
  readonly heldTexts: boolean;
};

/** The whole report: figures first, then every disagreement. Nothing in it runs. */
export function ReportPage({ parts, extractor, date, heldTexts }: ReportProps) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>How well the extractor reads</title>
        <style dangerouslySetInnerHTML={{ __html: REPORT_CSS }} />
      </head>
      <body id="top">
        <h1>How well the extractor reads</h1>
        <p className="where">
          Standpoint extractor {extractor}, measured {date}. Intervals hold 95 % of 1,000 draws of {parts[0]?.item}s
          with replacement.
        </p>
        {parts.map((part, index) => (
          <Part key={part.name} part={part} prefix={`p${index}-`} texts={heldTexts || !part.heldBack} />
        ))}
      </body>
    </html>
  );
}

function Part({ part, prefix, texts }: { part: EvaluatedPart; prefix: string; texts: boolean }) {
  const score = part.report.all;
  if (!score) return null;
  return (
    <section>
      <h2>
        {part.name}{" "}
        <small>
          {score.articles} {part.item}s
        </small>
      </h2>
      <Contents part={part} prefix={prefix} texts={texts} />
      <h3 id={`${prefix}totals`}>Totals</h3>
      <Totals score={score} />
      <Errors score={score} />
      <h3 id={`${prefix}languages`}>By language</h3>
      <p className="quiet">F1 of each kind; in brackets how many there are to be found.</p>
      <Languages report={part.report} />
      <h3 id={`${prefix}confidence`}>What the confidence is worth</h3>
      <Confidence score={score} prefix={prefix} />
      <h3 id={`${prefix}read-as`}>What was read as what</h3>
      <ReadAs part={part} />
      <h3 id={`${prefix}rules`}>Rules beside wrong stances</h3>
      <Rules part={part} />
      {texts ? (
        <Misses part={part} prefix={prefix} />
      ) : (
        <p className="quiet">These {part.item}s are held back: their texts are not shown.</p>
      )}
    </section>
  );
}

function Contents({ part, prefix, texts }: { part: EvaluatedPart; prefix: string; texts: boolean }) {
  const all = texts ? disagreements(part) : [];
  const kinds = DISAGREEMENT_KINDS.map((kind) => ({ kind, n: all.filter((one) => one.kind === kind).length }));
  const sections = [
    ["totals", "Totals"],
    ["languages", "By language"],
    ["confidence", "Confidence"],
    ["read-as", "Read as"],
    ["rules", "Rules"],
  ] as const;
  return (
    <nav aria-label={`Contents: ${part.name}`}>
      <p className="jump">
        {sections.map(([anchor, name]) => (
          <a key={anchor} href={`#${prefix}${anchor}`}>
            {name}
          </a>
        ))}
        {kinds
          .filter(({ n }) => n > 0)
          .map(({ kind, n }) => (
            <a key={kind} href={`#${prefix}${slug(kind)}`}>
              {KIND_WORDS[kind][0]} {n}
            </a>
          ))}
      </p>
    </nav>
  );
}
