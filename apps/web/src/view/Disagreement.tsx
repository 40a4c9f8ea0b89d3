import { contests, decidingCriterion, type JudgedClaim } from "@standpoint/db/rule";
import type { Words } from "@standpoint/words/words";
import { useWords } from "#use-words";
import { Rich } from "../words/Rich";
import { CitationLine } from "./CitationLine";
import type { PanelPage, ShownClaim } from "./panel-page";
import { Quote } from "./Quote";
import { StanceBadge } from "./StanceBadge";

/** Two claims of both sides are enough to see the matter; all are in the list. */
const SHOWN = 2;

/** What the rule looks at, of a claim that has a day. */
function judged(claim: ShownClaim): JudgedClaim | null {
  const { claimId: id, articleId, stance, office, day, published, confidence } = claim;
  return day === null ? null : { id, articleId, stance, office, day, publishedDay: published, confidence };
}

/** @returns why the first claim decides and not the second, by the rule's own criteria */
export function whyDecides(deciding: ShownClaim, other: ShownClaim, { say, day }: Words): string {
  const office = ({ office: held }: ShownClaim) => say(`office.${held ?? "other"}`);
  const [a, b] = [judged(deciding), judged(other)];
  const criterion = a && b ? decidingCriterion(a, b) : "claim";
  switch (criterion) {
    case "date":
      return say("why.date", { day: day(deciding.day), other: day(other.day) });
    case "office":
      return say("why.office", { office: office(deciding), other: office(other) });
    case "publication":
      return say("why.publication");
    case "confidence":
      return say("why.confidence");
    default:
      return say("why.claim");
  }
}

/** @returns the claims of the other side within thirty days before the deciding one */
export function otherSide(deciding: ShownClaim, claims: readonly ShownClaim[]): ShownClaim[] {
  const ours = judged(deciding);
  return claims.filter((claim) => {
    const theirs = judged(claim);
    return ours !== null && theirs !== null && contests(theirs, ours);
  });
}

function Side({ claim }: { claim: ShownClaim }) {
  const { day } = useWords();
  return (
    <div className="side">
      <p className="claim-head">
        <StanceBadge stance={claim.stance} />
        {claim.date && <time dateTime={claim.date}>{day(claim.date)}</time>}
      </p>
      <Quote citation={claim} />
      <CitationLine citation={claim} />
    </div>
  );
}

/** Where sources disagree: both sides with their words, and the rule by which one of them is shown on the map. */
export function Disagreement({
  position,
  claims,
}: {
  position: NonNullable<PanelPage["position"]>;
  claims: readonly ShownClaim[];
}) {
  const words = useWords();
  if (!position.contested) return null;
  const others = otherSide(position.claim, claims).slice(0, SHOWN);
  const [first] = others;
  return (
    <section className="disagreement" aria-label={words.say("panel.disagree")}>
      <p className="contested-note">
        <Rich say="panel.contested" values={{ strong: (text) => <strong>{text}</strong> }} />{" "}
        {first && words.say("panel.firstShown", { why: whyDecides(position.claim, first, words) })}
      </p>
      {[position.claim, ...others].map((claim) => (
        <Side key={claim.claimId} claim={claim} />
      ))}
    </section>
  );
}
