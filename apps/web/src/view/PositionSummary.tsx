import type { Run } from "@standpoint/charts/position-steps";
import { useWords } from "#use-words";
import { Rich } from "../words/Rich";
import { CorrectedNote } from "./CorrectedNote";
import type { PanelPage } from "./panel-page";
import { ReadByMachine } from "./ReadByMachine";
import { StanceBadge } from "./StanceBadge";

function Unknown({ on }: { on: string }) {
  const { say, day } = useWords();
  return <p className="no-position">{say("panel.unknownOn", { day: day(on) })}</p>;
}

/** A sentence with a day in it, marked up as one. */
function At({ say, on }: { say: "panel.since" | "panel.lastSaid"; on: string }) {
  const { day } = useWords();
  return <Rich say={say} values={{ day: day(on), time: (text) => <time dateTime={on}>{text}</time> }} />;
}

/** The stance of a day and since when: what the page knows before it has asked. */
export function PositionInShort({ runs, on }: { runs: readonly Run[]; on: string }) {
  const last = runs.at(-1);
  if (!last || last.to !== null) return <Unknown on={on} />;
  return (
    <p className="position-head">
      <StanceBadge stance={last.stance} />
      <span>
        <At say="panel.since" on={last.from} />
      </span>
    </p>
  );
}

type Props = { readonly position: PanelPage["position"]; readonly on: string; readonly right: number | null };

/** The present stance, since when, on what terms, and how sure the machine was. */
export function PositionSummary({ position, on, right }: Props) {
  const { say } = useWords();
  if (!position) return <Unknown on={on} />;
  const { stance, since, latest, claim } = position;
  return (
    <div className="position">
      <p className="position-head">
        <StanceBadge stance={stance} />
        <span>
          <At say="panel.since" on={since} />
          {latest !== since && <At say="panel.lastSaid" on={latest} />}
        </span>
      </p>
      {claim.corrected ? (
        <CorrectedNote corrected={claim.corrected} />
      ) : (
        <ReadByMachine right={right} confidence={claim.confidence} />
      )}
      <dl className="facts">
        <dt>{say("panel.conditions")}</dt>
        <dd>
          {claim.conditions.map((condition) => say(`condition.${condition}`)).join(", ") || say("panel.noneStated")}
        </dd>
        <dt>{say("panel.contribution")}</dt>
        <dd>{claim.contribution.map((part) => say(`contribution.${part}`)).join(", ") || say("panel.noneStated")}</dd>
      </dl>
    </div>
  );
}
