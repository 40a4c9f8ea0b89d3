import type { AsOf, Database } from "@standpoint/db";
import { percentiles } from "./percentiles";
import { isAsked, QUESTIONS } from "./questions";
import { serverTimes } from "./server-time";

/**
 * Milliseconds at the database, of all statements and of the slowest one; milliseconds of wall time from asking to the
 * answer in hand, and how large that is as JSON.
 */
export type Asked = {
  question: string;
  days: string;
  databaseP50: number;
  databaseP99: number;
  statementP99: number;
  p50: number;
  p99: number;
  kilobytes: number;
};

const FIRST = Date.UTC(2022, 2, 1);
const DAYS = 1730;

const dayAt = (part: number): string =>
  new Date(FIRST + Math.floor(part * DAYS) * 86_400_000).toISOString().slice(0, 10);

/** Of the present day, as most readers ask; and of days all over the archive, as known then. */
const ASKED: Readonly<Record<string, (part: number) => AsOf>> = {
  present: () => ({ on: dayAt(1), known: dayAt(1) }),
  all: (part) => ({ on: dayAt(part), known: dayAt(part) }),
};

/**
 * Asks every question so often, one at a time.
 * @param only words of which the question's name has one; none asks all but those of files
 */
export async function measureQuestions(
  db: Database,
  url: string,
  times: number,
  only: readonly string[],
): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const [question, ask] of Object.entries(QUESTIONS)) {
    if (!isAsked(question, only)) continue;
    for (const [days, asOf] of Object.entries(ASKED)) {
      const answer = await ask(db, asOf(1));
      const pairs = Array.from({ length: times }, (_, n) => asOf((n * 0.618) % 1));
      const took: number[] = [];
      for (const pair of pairs) {
        const start = performance.now();
        await ask(db, pair);
        took.push(performance.now() - start);
      }
      const server = await serverTimes(db, url, ask, pairs);
      const database = percentiles(server.map(({ all }) => all));
      const statementP99 = percentiles(server.map(({ slowest }) => slowest)).p99;
      const kilobytes = Math.round(JSON.stringify(answer).length / 1000);
      const figures = {
        databaseP50: database.p50,
        databaseP99: database.p99,
        statementP99,
        ...percentiles(took),
        kilobytes,
      };
      asked.push({ question, days, ...figures });
      console.log(JSON.stringify(asked.at(-1)));
    }
  }
  return asked;
}
