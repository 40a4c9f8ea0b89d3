import { dayInWords } from "@standpoint/charts/day";
import { OFFICE_WORDS } from "@standpoint/charts/words";
import type { Position, StanceClaim } from "@standpoint/db";
import { contests, decidingCriterion, type JudgedClaim } from "@standpoint/db/rule";
import { CitationLine } from "./CitationLine";
import { Quote } from "./Quote";
import { StanceBadge } from "./StanceBadge";

/** Two claims of both sides are enough to see the matter; all are in the list. */
const SHOWN = 2;

/** What the rule looks at, of a claim that has a day. */
function judged(claim: StanceClaim): JudgedClaim | null {
  const { claimId: id, articleId, stance, office, day, published, confidence } = claim;
  return day === null ? null : { id, articleId, stance, office, day, publishedDay: published, confidence };
}

const office = ({ office: held }: StanceClaim) => OFFICE_WORDS[held ?? "other"];

/** @returns why the first claim decides and not the second, by the rule's own criteria */
export function whyDecides(deciding: StanceClaim, other: StanceClaim): string {
  const [a, b] = [judged(deciding), judged(other)];
  const criterion = a && b ? decidingCriterion(a, b) : "claim";
  switch (criterion) {
    case "date":
      return `the later word counts: ${dayInWords(deciding.day ?? "")}, not ${dayInWords(other.day ?? "")}`;
    case "office":
      return `on one day the higher office counts: ${office(deciding)} before ${office(other)}`;
    case "publication":
      return "of the same day and office, the later report counts";
    case "confidence":
      return "level in all else, the surer reading counts";
    default:
      return "level in all, the first by its article’s id counts";
  }
}

/** @returns the claims of the other side within thirty days before the deciding one */
export function otherSide(deciding: StanceClaim, claims: readonly StanceClaim[]): StanceClaim[] {
  const ours = judged(deciding);
  return claims.filter((claim) => {
    const theirs = judged(claim);
    return ours !== null && theirs !== null && contests(theirs, ours);
  });
}

function Side({ claim }: { claim: StanceClaim }) {
  return (
    <div className="side">
      <p className="claim-head">
        <StanceBadge stance={claim.stance} />
        {claim.date && <time dateTime={claim.date}>{dayInWords(claim.date)}</time>}
      </p>
      <Quote citation={claim} />
      <CitationLine citation={claim} />
    </div>
  );
}

/** Where sources disagree: both sides with their words, and the rule by which one of them is shown on the map. */
export function Disagreement({ position, claims }: { position: Position; claims: readonly StanceClaim[] }) {
  if (!position.contested) return null;
  const others = otherSide(position.claim, claims).slice(0, SHOWN);
  const [first] = others;
  return (
    <section className="disagreement" aria-label="Where sources disagree">
      <p className="contested-note">
        <strong>Contested.</strong> Within 30 days before, another claim put it on the other side.{" "}
        {first && `The first one below is shown, since ${whyDecides(position.claim, first)}.`}
      </p>
      {[position.claim, ...others].map((claim) => (
        <Side key={claim.claimId} claim={claim} />
      ))}
    </section>
  );
}
