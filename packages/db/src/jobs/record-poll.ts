import { createHash } from "node:crypto";
import { type Database, prismaOf } from "../database/database";
import { storableText } from "../ingest/storable-text";

/** How it was to ask a feed. */
export type FeedPoll = {
  readonly url: string;
  /** Articles that it brought this time. */
  readonly articles: number;
  /** Why it could not be read; null where it could. */
  readonly problem: string | null;
};

/** Keeps of each feed how it was the last time, for the page that tells how the work goes. */
export async function recordPoll(db: Database, { url, articles, problem }: FeedPoll): Promise<void> {
  const id = createHash("sha256").update(url).digest("hex").slice(0, 24);
  const said = problem === null ? null : storableText(problem);
  await prismaOf(db).$executeRaw`
    insert into feed (id, address, polled_at, articles, problem)
    values (${id}, ${publicAddress(url)}, now(), ${articles}, ${said})
    on conflict (id) do update set polled_at = now(), articles = ${articles}, problem = ${said}`;
}

/** What stands before an @ or behind a ? may be a key. */
function publicAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}
