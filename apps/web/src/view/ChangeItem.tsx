import { countryName } from "@standpoint/charts/country-names";
import type { Change } from "@standpoint/db";
import { useWords } from "#use-words";
import { Rich } from "../words/Rich";
import { CitationLine } from "./CitationLine";
import { CorrectedMark } from "./CorrectedMark";
import { countryPath } from "./paths";
import { Quote } from "./Quote";
import { StanceBadge } from "./StanceBadge";

/** One change of a stance, and the words that moved it. `context` shows the sentences around them. */
export function ChangeItem({ change, context }: { change: Change; context: boolean }) {
  const words = useWords();
  const { holder, day, before, stance, contested, claim } = change;
  return (
    <li className="change" id={`${holder}-${day}`}>
      <p className="claim-head">
        <a href={words.link(countryPath(holder))}>{countryName(holder, words.language)}</a>
        <StanceBadge stance={stance} />
        <span className="quiet">
          {before ? `${words.say("claim.from", { stance: words.say(`stance.${before}`) })} ` : ""}
          <Rich
            say="panel.since"
            values={{ day: words.day(day), time: (text) => <time dateTime={day}>{text}</time> }}
          />
          {contested ? words.say("claim.contested") : ""}
        </span>
        <CorrectedMark claim={claim} />
      </p>
      <Quote citation={context ? claim : { ...claim, before: "", after: "" }} />
      <CitationLine citation={claim} />
    </li>
  );
}
