import type { StanceClaim, UndatedClaim } from "@standpoint/db";
import { useWords } from "#use-words";
import { CitationLine } from "./CitationLine";
import { CorrectedNote } from "./CorrectedNote";
import type { ShownClaim } from "./panel-page";
import { Quote } from "./Quote";
import { StanceBadge } from "./StanceBadge";
import { Sureness } from "./Sureness";
import { TraceDetails } from "./TraceDetails";

/** Who said it: the people named, and the highest office among them. */
function Speaker({ actors, office }: Pick<StanceClaim, "actors" | "office">) {
  const { say } = useWords();
  if (actors.length === 0 && !office) return null;
  const who = actors.length > 0 ? actors.join(", ") : null;
  return (
    <p className="speaker">
      {who && <strong>{who}</strong>}
      {who && office ? ", " : ""}
      {office ? say(`office.${office}`) : ""}
    </p>
  );
}

/** Conditions and contribution as one quiet line of words. */
function Terms({ conditions, contribution }: Pick<StanceClaim, "conditions" | "contribution">) {
  const { say } = useWords();
  const words = [
    ...conditions.map((condition) => say(`condition.${condition}`)),
    ...contribution.map((part) => say(`contribution.${part}`)),
  ];
  return words.length === 0 ? null : <p className="terms">{words.join(" · ")}</p>;
}

/** One article's claim with everything needed to check it. */
export function ClaimItem({ claim }: { claim: ShownClaim | UndatedClaim }) {
  const { say, day } = useWords();
  const bounds = "bounds" in claim ? claim.bounds : null;
  return (
    <li className="claim" id={claim.claimId}>
      <p className="claim-head">
        <StanceBadge stance={claim.stance} />
        {claim.date ? (
          <time dateTime={claim.date}>{day(claim.date)}</time>
        ) : (
          <span className="undated">
            {say("claim.undated")}
            {bounds && `: ${bounds.reason}`}
          </span>
        )}
        <Sureness claim={claim} />
      </p>
      <Quote citation={claim} />
      <Speaker actors={claim.actors} office={claim.office} />
      <Terms conditions={claim.conditions} contribution={claim.contribution} />
      <CorrectedNote corrected={claim.corrected} />
      <CitationLine citation={claim} />
      <TraceDetails trace={claim.trace} quoted={claim} extractor={claim.extractor} />
    </li>
  );
}
