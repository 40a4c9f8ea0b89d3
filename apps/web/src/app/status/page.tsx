import { type WorkStatus, workStatus } from "@standpoint/db";
import type { Metadata } from "next";
import { useWords } from "#use-words";
import { database } from "../../server/database";
import { pageWords } from "../../server/page-words";
import { Moment } from "../../view/status/Moment";
import { StoredByMinute } from "../../view/status/StoredByMinute";
import { WorkTable } from "../../view/status/WorkTable";
import { Rich } from "../../words/Rich";
import "../styles/status.css";

export const dynamic = "force-dynamic";
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageWords()).say("work.title"), robots: { index: false } };
}

function QueueState({ waiting, retrying, active, dead, oldest }: WorkStatus["queue"]) {
  const { say, number } = useWords();
  return (
    <section>
      <h2>{say("work.queue")}</h2>
      <ul>
        <li>
          {say("work.waiting", { number: number(waiting) })}
          {oldest !== null && <Rich say="work.oldest" values={{ moment: () => <Moment key="oldest" at={oldest} /> }} />}
        </li>
        <li>{say("work.active", { number: number(active) })}</li>
        <li>{say("work.retrying", { number: number(retrying) })}</li>
        <li>{say("work.dead", { number: number(dead) })}</li>
      </ul>
    </section>
  );
}

const WORKER_COLUMNS = ["worker", "state", "heard", "began", "atATime", "done", "wrong", "extractor"] as const;

function Workers({ workers }: Pick<WorkStatus, "workers">) {
  const { say, number } = useWords();
  return (
    <WorkTable
      title={say("work.workers")}
      none={say("work.noWorkers")}
      columns={WORKER_COLUMNS.map((column) => say(`work.${column}`))}
      rows={workers.map((worker) => [
        worker.id.slice(0, 8),
        say(`workerState.${worker.state}`),
        <Moment key="seen" at={worker.seen} />,
        <Moment key="started" at={worker.started} />,
        number(worker.jobs),
        number(worker.done),
        number(worker.failed),
        worker.extractor,
      ])}
    />
  );
}

function Feeds({ feeds }: Pick<WorkStatus, "feeds">) {
  const { say, number } = useWords();
  return (
    <WorkTable
      title={say("work.feeds")}
      none={say("work.noFeeds")}
      columns={[say("work.feed"), say("work.asked"), say("work.articlesThen"), say("work.problem")]}
      rows={feeds.map(({ address, polled, articles, problem }) => [
        address,
        <Moment key="polled" at={polled} />,
        number(articles),
        problem ?? "",
      ])}
    />
  );
}

const RUN_COLUMNS = ["began", "ended", "new", "updated", "unchanged", "notRead"] as const;

function Runs({ runs }: Pick<WorkStatus, "runs">) {
  const { say, number } = useWords();
  return (
    <WorkTable
      title={say("work.runs")}
      none={say("work.noRuns")}
      columns={RUN_COLUMNS.map((column) => say(`work.${column}`))}
      rows={runs.map(({ started, finished, added, updated, unchanged, failed }) => [
        <Moment key="started" at={started} />,
        finished === null ? say("work.notYet") : <Moment key="finished" at={finished} />,
        ...[added, updated, unchanged, failed].map((articles) => (finished === null ? "" : number(articles))),
      ])}
    />
  );
}

/** Drawn on the server for each request; it says how things were then, and a reload asks anew. */
export default async function StatusPage() {
  const { queue, stored, workers, runs, feeds, versions } = await workStatus(await database());
  const { say } = await pageWords();
  const now = new Date().toISOString();
  return (
    <main id="content" className="page work-status">
      <h1>{say("work.title")}</h1>
      <p className="reading">
        <Rich say="work.asOf" values={{ moment: () => <Moment key="now" at={now} /> }} />
      </p>
      <QueueState {...queue} />
      <StoredByMinute stored={stored} />
      <Workers workers={workers} />
      <Runs runs={runs} />
      <Feeds feeds={feeds} />
      <p className="quiet">
        {versions.extractor !== null && `${say("work.extractor")} ${versions.extractor} · `}
        {say("work.schema", { version: versions.schema })} · PostgreSQL {versions.postgres}
      </p>
    </main>
  );
}
