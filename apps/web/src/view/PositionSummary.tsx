import { dayInWords } from "@standpoint/charts/day";
import type { Run } from "@standpoint/charts/position-steps";
import { CONDITION_WORDS, CONTRIBUTION_WORDS } from "@standpoint/charts/words";
import type { Position } from "@standpoint/db";
import { CorrectedNote } from "./CorrectedNote";
import { ReadByMachine } from "./ReadByMachine";
import { StanceBadge } from "./StanceBadge";

const Unknown = ({ on }: { on: string }) => <p className="no-position">No position is known for {dayInWords(on)}.</p>;

/** The stance of a day and since when: what the page knows before it has asked. */
export function PositionInShort({ runs, on }: { runs: readonly Run[]; on: string }) {
  const last = runs.at(-1);
  if (!last || last.to !== null) return <Unknown on={on} />;
  return (
    <p className="position-head">
      <StanceBadge stance={last.stance} />
      <span>
        since <time dateTime={last.from}>{dayInWords(last.from)}</time>
      </span>
    </p>
  );
}

type Props = { readonly position: Position | null; readonly on: string; readonly right: number | null };

/** The present stance, since when, on what terms, and how sure the machine was. */
export function PositionSummary({ position, on, right }: Props) {
  if (!position) return <Unknown on={on} />;
  const { stance, since, latest, claim } = position;
  return (
    <div className="position">
      <p className="position-head">
        <StanceBadge stance={stance} />
        <span>
          since <time dateTime={since}>{dayInWords(since)}</time>
          {latest !== since && (
            <>
              , last said <time dateTime={latest}>{dayInWords(latest)}</time>
            </>
          )}
        </span>
      </p>
      {claim.corrected ? (
        <CorrectedNote corrected={claim.corrected} />
      ) : (
        <ReadByMachine right={right} confidence={claim.confidence} />
      )}
      <dl className="facts">
        <dt>Conditions</dt>
        <dd>{claim.conditions.map((condition) => CONDITION_WORDS[condition]).join(", ") || "none stated"}</dd>
        <dt>Contribution</dt>
        <dd>{claim.contribution.map((part) => CONTRIBUTION_WORDS[part]).join(", ") || "none stated"}</dd>
      </dl>
    </div>
  );
}
