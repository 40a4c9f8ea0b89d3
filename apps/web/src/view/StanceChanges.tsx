import { useWords } from "#use-words";
import { CitationLine } from "./CitationLine";
import { CorrectedMark } from "./CorrectedMark";
import type { StanceChange } from "./panel-page";
import { Quote } from "./Quote";
import { StanceBadge } from "./StanceBadge";

type Props = {
  /** The latest ones, latest first. */
  readonly changes: readonly StanceChange[];
  readonly inAll: number;
  /** Where all of them are told. */
  readonly allHref: string;
};

/** How a holder came to its stance: the latest changes with the words that caused them. */
export function StanceChanges({ changes, inAll, allHref }: Props) {
  const { say, day, link } = useWords();
  if (changes.length === 0) return null;
  return (
    <details className="stance-changes">
      <summary>{inAll === 1 ? say("panel.oneStance") : say("panel.changes", { count: inAll - 1 })}</summary>
      <ol className="claims">
        {changes.map(({ from, before, stance, contested, claim }) => (
          <li key={from} className="claim">
            <p className="move">
              <time dateTime={from}>{day(from)}</time>
              {before && (
                <>
                  <StanceBadge stance={before} /> <span aria-hidden>→</span>
                  <span className="unseen">{say("panel.then")}</span>
                </>
              )}
              <StanceBadge stance={stance} />
              {contested && <span className="quiet">{say("claim.isContested")}</span>}
              <CorrectedMark claim={claim} />
            </p>
            {claim.actors.length > 0 && <p className="speaker">{claim.actors.join(", ")}</p>}
            <Quote citation={claim} />
            <CitationLine citation={claim} />
          </li>
        ))}
      </ol>
      {inAll > changes.length && (
        <p className="more">
          <a href={link(allHref)}>{say("dash.allChanges")}</a>
        </p>
      )}
    </details>
  );
}
