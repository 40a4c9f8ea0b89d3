import { CHARTS } from "@standpoint/charts";
import { closeDatabase, frozenView, migrate, openDatabase } from "@standpoint/db";
import { type Check, checkFrozen } from "../frozen/check-frozen";
import { withLease } from "../ingest/with-lease";
import { complain, print } from "../output";

/** `verify`: draws frozen views again from the stored articles and compares them byte for byte. Exit 1 where one differs. */
export async function runVerify(hashes: string[]): Promise<number> {
  return withLease(async (url) => {
    await migrate(url);
    const db = await openDatabase(url);
    let code = 0;
    try {
      for (const hash of hashes) {
        const view = await frozenView(db, hash);
        const chart = view && CHARTS.get(view.chart);
        if (!view) complain(`${hash}: no view was ever frozen under this hash`);
        else if (view.withdrawn) complain(`${hash}: gone, as an article was withdrawn: ${view.withdrawn.reason}`);
        else if (!chart || view.content === null) complain(`${hash}: there is no chart ${view.chart}`);
        else if (await say(hash, await checkFrozen(db, chart, { ...view, content: view.content }))) continue;
        code = 1;
      }
    } finally {
      await closeDatabase(db);
    }
    return code;
  });
}

/** @returns whether all is as it was */
async function say(hash: string, checks: readonly Check[]): Promise<boolean> {
  const right = checks.every((check) => check.right);
  await print(`${hash}: ${right ? "the same, byte for byte" : "NOT the same"}`);
  for (const check of checks) await print(`  ${check.right ? "✓" : "✗"} ${check.words}`);
  return right;
}
