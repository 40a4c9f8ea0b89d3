import type { PositionInterval } from "@standpoint/db";
import { useWords } from "#use-words";
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
  const { say, day } = useWords();
  const changes = changesIn(history);
  if (changes.length === 0) return null;
  return (
    <details className="stance-changes">
      <summary>
        {changes.length === 1 ? say("panel.oneStance") : say("panel.changes", { count: changes.length - 1 })}
      </summary>
      <ol className="claims">
        {changes.map(({ interval, before }) => (
          <li key={interval.from} className="claim">
            <p className="move">
              <time dateTime={interval.from}>{day(interval.from)}</time>
              {before && (
                <>
                  <StanceBadge stance={before} /> <span aria-hidden>→</span>
                  <span className="unseen">{say("panel.then")}</span>
                </>
              )}
              <StanceBadge stance={interval.stance} />
              {interval.contested && <span className="quiet">{say("claim.isContested")}</span>}
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
