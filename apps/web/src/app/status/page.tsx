import { type WorkStatus, workStatus } from "@standpoint/db";
import type { Metadata } from "next";
import { database } from "../../server/database";
import { Moment } from "../../view/status/Moment";
import { StoredByMinute } from "../../view/status/StoredByMinute";
import { WorkTable } from "../../view/status/WorkTable";
import "../styles/status.css";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "How the work goes", robots: { index: false } };

const count = (number: number) => number.toLocaleString("en");

function QueueState({ waiting, retrying, active, dead, oldest }: WorkStatus["queue"]) {
  return (
    <section>
      <h2>Queue</h2>
      <ul>
        <li>
          {count(waiting)} waiting
          {oldest !== null && (
            <>
              , the oldest since <Moment at={oldest} />
            </>
          )}
        </li>
        <li>{count(active)} being read</li>
        <li>{count(retrying)} tried again after going wrong</li>
        <li>{count(dead)} laid aside because they went wrong each time</li>
      </ul>
    </section>
  );
}

function Workers({ workers }: Pick<WorkStatus, "workers">) {
  return (
    <WorkTable
      title="Workers of the last day"
      none="No worker ran within the last day. Articles can also be read by the command that brings them in."
      columns={["Worker", "State", "Last heard of", "Began", "At a time", "Done", "Went wrong", "Extractor"]}
      rows={workers.map((worker) => [
        worker.id.slice(0, 8),
        worker.state,
        <Moment key="seen" at={worker.seen} />,
        <Moment key="started" at={worker.started} />,
        count(worker.jobs),
        count(worker.done),
        count(worker.failed),
        worker.extractor,
      ])}
    />
  );
}

function Feeds({ feeds }: Pick<WorkStatus, "feeds">) {
  return (
    <WorkTable
      title="Feeds"
      none="No feed is followed."
      columns={["Feed", "Asked last", "Articles then", "Problem"]}
      rows={feeds.map(({ address, polled, articles, problem }) => [
        address,
        <Moment key="polled" at={polled} />,
        count(articles),
        problem ?? "",
      ])}
    />
  );
}

function Runs({ runs }: Pick<WorkStatus, "runs">) {
  return (
    <WorkTable
      title="Last times that articles were loaded"
      none="No articles were loaded yet."
      columns={["Began", "Ended", "New", "Updated", "Unchanged", "Not read"]}
      rows={runs.map(({ started, finished, added, updated, unchanged, failed }) => [
        <Moment key="started" at={started} />,
        finished === null ? "not yet, or broken off" : <Moment key="finished" at={finished} />,
        ...[added, updated, unchanged, failed].map((number) => (finished === null ? "" : count(number))),
      ])}
    />
  );
}

/** Drawn on the server for each request; it says how things were then, and a reload asks anew. */
export default async function StatusPage() {
  const { queue, stored, workers, runs, feeds, versions } = await workStatus(await database());
  return (
    <main id="content" className="page work-status">
      <h1>How the work goes</h1>
      <p className="reading">
        As it was at <Moment at={new Date().toISOString()} />. All times are UTC.
      </p>
      <QueueState {...queue} />
      <StoredByMinute stored={stored} />
      <Workers workers={workers} />
      <Runs runs={runs} />
      <Feeds feeds={feeds} />
      <p className="quiet">
        {versions.extractor !== null && `Extractor ${versions.extractor} · `}schema {versions.schema} · PostgreSQL{" "}
        {versions.postgres}
      </p>
    </main>
  );
}
