import { dayInWords } from "@standpoint/charts/day";
import type { PositionInterval } from "@standpoint/db";
import { CitationLine } from "./CitationLine";
import { CorrectedMark } from "./CorrectedMark";
import { Quote } from "./Quote";
import { StanceBadge } from "./StanceBadge";

/** @returns the intervals with which another stance began, latest first, each with the stance before it */
export function changesIn(history: readonly PositionInterval[]) {
  return history
    .map((interval, index) => ({ interval, before: history[index - 1]?.stance ?? null }))
    .filter(({ interval, before }) => interval.stance !== before)
    .reverse();
}

/** How a holder came to its stance: every change with the words that caused it. */
export function StanceChanges({ history }: { history: readonly PositionInterval[] }) {
  const changes = changesIn(history);
  if (changes.length === 0) return null;
  return (
    <details className="stance-changes">
      <summary>
        {changes.length === 1
          ? "One stance so far, with its cause"
          : `${changes.length - 1} changes of stance, with causes`}
      </summary>
      <ol className="claims">
        {changes.map(({ interval, before }) => (
          <li key={interval.from} className="claim">
            <p className="move">
              <time dateTime={interval.from}>{dayInWords(interval.from)}</time>
              {before && (
                <>
                  <StanceBadge stance={before} /> <span aria-hidden>→</span>
                  <span className="unseen">then</span>
                </>
              )}
              <StanceBadge stance={interval.stance} />
              {interval.contested && <span className="quiet">contested</span>}
              <CorrectedMark claim={interval.claim} />
            </p>
            {interval.claim.actors.length > 0 && <p className="speaker">{interval.claim.actors.join(", ")}</p>}
            <Quote citation={interval.claim} />
            <CitationLine citation={interval.claim} />
          </li>
        ))}
      </ol>
    </details>
  );
}
