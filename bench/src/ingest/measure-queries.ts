import {
  type AsOf,
  country,
  coverage,
  type Database,
  forceSizes,
  proposalTimeline,
  stanceHistory,
  stanceMap,
  workStatus,
} from "@standpoint/db";

type Asked = { question: string; p50: number; p99: number };

const QUESTIONS: Readonly<Record<string, (db: Database, asOf: AsOf) => Promise<unknown>>> = {
  stanceMap,
  "stanceHistory FRA": (db, asOf) => stanceHistory(db, "FRA", asOf),
  "country FRA": (db, asOf) => country(db, "FRA", asOf),
  forceSizes,
  proposalTimeline,
  coverage,
  workStatus,
};

/** What the site's questions cost, in milliseconds of wall time, each asked so often, of days all over the archive. */
export async function measureQueries(db: Database, times: number): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const [question, ask] of Object.entries(QUESTIONS)) {
    const took: number[] = [];
    for (let n = 0; n < times; n++) {
      const day = new Date(Date.UTC(2022, 2, 1) + Math.floor((n / times) * 1480) * 86_400_000)
        .toISOString()
        .slice(0, 10);
      const start = performance.now();
      await ask(db, { on: day, known: day });
      took.push(performance.now() - start);
    }
    took.sort((a, b) => a - b);
    const at = (part: number) =>
      Number((took[Math.min(took.length - 1, Math.floor(took.length * part))] ?? 0).toPrecision(3));
    asked.push({ question, p50: at(0.5), p99: at(0.99) });
  }
  return asked;
}
