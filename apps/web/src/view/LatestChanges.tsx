import { countryName } from "@standpoint/charts/country-names";
import { dayInWords } from "@standpoint/charts/day";
import { STANCE_LABELS } from "@standpoint/charts/words";
import { type AsOf, type Database, stanceHistory, stanceMap } from "@standpoint/db";
import { CitationLine } from "./CitationLine";
import { countryPath } from "./paths";
import { Quote } from "./Quote";
import { StanceBadge } from "./StanceBadge";

const SHOWN = 6;

/** What a holder held right before its present run of one stance, or null where that is its first. */
async function changesOf(db: Database, asOf: AsOf) {
  const latest = (await stanceMap(db, asOf)).sort((a, b) => b.since.localeCompare(a.since)).slice(0, SHOWN);
  return Promise.all(
    latest.map(async (position) => {
      const history = await stanceHistory(db, position.holder, asOf);
      const start = history.findIndex(({ from }) => from === position.since);
      return { position, before: history[start - 1]?.stance ?? null };
    }),
  );
}

/** The countries whose stance moved last, each with the words that moved it. */
export async function LatestChanges({ db, asOf }: { db: Database; asOf: AsOf }) {
  const changes = await changesOf(db, asOf);
  if (changes.length === 0) return null;
  return (
    <section className="wide" aria-labelledby="changes-title">
      <h2 id="changes-title">What changed lately</h2>
      <ul className="changes">
        {changes.map(({ position, before }) => (
          <li key={position.holder}>
            <p className="claim-head">
              <a href={countryPath(position.holder)}>{countryName(position.holder)}</a>
              <StanceBadge stance={position.stance} />
              <span className="quiet">
                {before ? `from ${STANCE_LABELS[before].toLowerCase()}, ` : ""}
                since <time dateTime={position.since}>{dayInWords(position.since)}</time>
              </span>
            </p>
            <Quote citation={{ ...position.claim, before: "", after: "" }} />
            <CitationLine citation={position.claim} />
          </li>
        ))}
      </ul>
    </section>
  );
}
