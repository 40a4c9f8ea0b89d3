import type { Holder } from "@standpoint/core/codebook";
import type { ProposalRow } from "@standpoint/db";
import { useWords } from "#use-words";
import { CitationLine } from "./CitationLine";
import { Quote } from "./Quote";

type Props = { readonly row: ProposalRow; readonly names: Readonly<Record<Holder, string>> };

/** A step on the timeline with the words of the first articles that tell of it. */
export function ProposalEvidence({ row, names }: Props) {
  const { say, day } = useWords();
  const who = row.proposers.map((holder) => names[holder] ?? holder).join(", ");
  return (
    <article className="step" id={`step-${row.id}`}>
      <h3>
        <time dateTime={row.date}>{day(row.date)}</time> · {say(`step.${row.type}`)}
        {who && ` · ${who}`}
      </h3>
      {row.sources.map((source) => (
        <div key={source.claimId} className="step-source">
          <Quote citation={source} />
          <CitationLine citation={source} />
        </div>
      ))}
      {row.sourceCount > row.sources.length && (
        <p className="quiet">{say("proposals.moreArticles", { count: row.sourceCount - row.sources.length })}</p>
      )}
    </article>
  );
}
