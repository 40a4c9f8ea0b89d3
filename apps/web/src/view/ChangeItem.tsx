import { countryName } from "@standpoint/charts/country-names";
import { dayInWords } from "@standpoint/charts/day";
import { STANCE_LABELS } from "@standpoint/charts/words";
import type { Change } from "@standpoint/db";
import { CitationLine } from "./CitationLine";
import { CorrectedMark } from "./CorrectedMark";
import { countryPath } from "./paths";
import { Quote } from "./Quote";
import { StanceBadge } from "./StanceBadge";

/** One change of a stance, and the words that moved it. `context` shows the sentences around them. */
export function ChangeItem({ change, context }: { change: Change; context: boolean }) {
  const { holder, day, before, stance, contested, claim } = change;
  return (
    <li className="change" id={`${holder}-${day}`}>
      <p className="claim-head">
        <a href={countryPath(holder)}>{countryName(holder)}</a>
        <StanceBadge stance={stance} />
        <span className="quiet">
          {before ? `from ${STANCE_LABELS[before].toLowerCase()}, ` : ""}
          since <time dateTime={day}>{dayInWords(day)}</time>
          {contested ? ", contested" : ""}
        </span>
        <CorrectedMark claim={claim} />
      </p>
      <Quote citation={context ? claim : { ...claim, before: "", after: "" }} />
      <CitationLine citation={claim} />
    </li>
  );
}
