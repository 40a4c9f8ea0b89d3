import { type AsOf, changes, type Database } from "@standpoint/db";
import { ChangeItem } from "./ChangeItem";
import { changesPath } from "./paths";

const SHOWN = 6;

/** The stances that moved last, each with the words that moved it. */
export async function LatestChanges({ db, asOf, path }: { db: Database; asOf: AsOf; path: string }) {
  const { changes: latest } = await changes(db, asOf, { limit: SHOWN });
  if (latest.length === 0) return null;
  return (
    <section className="wide" aria-labelledby="changes-title">
      <h2 id="changes-title">What changed lately</h2>
      <ul className="changes">
        {latest.map((change) => (
          <ChangeItem key={`${change.holder} ${change.day}`} change={change} context={false} />
        ))}
      </ul>
      <p className="more">
        <a href={path}>All changes</a> · <a href={changesPath({}, "atom")}>Follow them as a feed</a>
      </p>
    </section>
  );
}
