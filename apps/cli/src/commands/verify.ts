import { CHARTS } from "@standpoint/charts";
import { closeDatabase, type Database, frozenView, migrate, openDatabase } from "@standpoint/db";
import type { Check } from "../frozen/check";
import { checkFrozen } from "../frozen/check-frozen";
import { withLease } from "../ingest/with-lease";
import { complain, print } from "../output";

/** Exit codes, the worst of several views: all proved, something is other than it was, other versions would be needed. */
const CODES = { proved: 0, different: 1, untold: 2 } as const;
type Outcome = keyof typeof CODES;

const WORDS: Readonly<Record<Outcome, string>> = {
  proved: "the same, byte for byte",
  different: "NOT the same",
  untold: "nothing differs, but not all can be proved by this version",
};

/** `verify`: makes frozen views again from the stored articles, and compares them byte for byte. */
export async function runVerify(hashes: string[]): Promise<number> {
  return withLease(async (url) => {
    await migrate(url);
    const db = await openDatabase(url);
    try {
      const outcomes: Outcome[] = [];
      for (const hash of hashes) outcomes.push(await verify(db, url, hash));
      const worst = (["different", "untold"] as const).find((outcome) => outcomes.includes(outcome));
      return CODES[worst ?? "proved"];
    } finally {
      await closeDatabase(db);
    }
  });
}

async function verify(db: Database, url: string, hash: string): Promise<Outcome> {
  const view = await frozenView(db, hash);
  const chart = view && CHARTS.get(view.chart);
  if (view && !view.withdrawn && chart && view.content !== null)
    return say(hash, await checkFrozen(db, url, chart, { ...view, content: view.content }));
  complain(`${hash}: ${whyNot(view)}`);
  return "different";
}

function whyNot(view: Awaited<ReturnType<typeof frozenView>>): string {
  if (!view) return "no view was ever frozen under this hash";
  return view.withdrawn
    ? `gone, as an article was withdrawn: ${view.withdrawn.reason}`
    : `there is no chart ${view.chart}`;
}

async function say(hash: string, checks: readonly Check[]): Promise<Outcome> {
  const outcome = checks.some(({ right }) => right === false)
    ? "different"
    : checks.some(({ right }) => right === null)
      ? "untold"
      : "proved";
  await print(`${hash}: ${WORDS[outcome]}`);
  for (const { right, words } of checks) await print(`  ${right === null ? "?" : right ? "✓" : "✗"} ${words}`);
  return outcome;
}
