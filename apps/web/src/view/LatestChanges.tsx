import { type AsOf, changes, type Database } from "@standpoint/db";
import { pageWords } from "../server/page-words";
import { ChangeItem } from "./ChangeItem";
import { changesPath } from "./paths";

const SHOWN = 6;

/** The stances that moved last, each with the words that moved it. */
export async function LatestChanges({ db, asOf, path }: { db: Database; asOf: AsOf; path: string }) {
  const { say, link } = await pageWords();
  const { changes: latest } = await changes(db, asOf, { limit: SHOWN });
  if (latest.length === 0) return null;
  return (
    <section className="wide" aria-labelledby="changes-title">
      <h2 id="changes-title">{say("dash.latest")}</h2>
      <ul className="changes">
        {latest.map((change) => (
          <ChangeItem key={`${change.holder} ${change.day}`} change={change} context={false} />
        ))}
      </ul>
      <p className="more">
        <a href={link(path)}>{say("dash.allChanges")}</a> ·{" "}
        <a href={link(changesPath({}, "atom"))}>{say("dash.feed")}</a>
      </p>
    </section>
  );
}
