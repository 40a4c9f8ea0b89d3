import { createInterface } from "node:readline/promises";
import { today } from "@standpoint/charts/day";
import { EXTRACTOR_VERSION } from "@standpoint/core";
import { type Database, type SwitchPlan, switchReadings } from "@standpoint/db";
import { CommandFailure } from "../command-failure";
import { openExtractorPool } from "../ingest/extractor-pool";
import { listenForInterruption } from "../ingest/interruption";
import { complain, print } from "../output";
import { readAgain } from "../reextract/read-again";
import { withOpenDatabase } from "../with-open-database";

type Options = { readonly yes?: boolean; readonly dryRun?: boolean; readonly jobs?: string };

/** `reextract`: lets this extractor read all stored articles, says what that changes on the map, and switches to it. */
export async function runReextract(_: string[], { yes, dryRun, jobs = "1" }: Options): Promise<number> {
  if (!/^([1-9]|[1-5]\d|6[0-4])$/.test(jobs)) throw new CommandFailure(`standpoint: --jobs is 1 to 64, not "${jobs}"`);
  return withOpenDatabase(async (db) => {
    const stopped = await read(db, Number(jobs));
    if (stopped !== null) return stopped;
    // With --yes the changes are said while the switch is under way, else it is tried out first, and then asked.
    const plan = await trySwitch(db, async (found) => {
      await say(found);
      return yes === true && !dryRun;
    });
    if (plan.versions === 0) {
      await print(`Every stored article is read by extractor ${EXTRACTOR_VERSION}.`);
      return 0;
    }
    if (!plan.switched && !dryRun && (await confirmed())) return done((await trySwitch(db, async () => true)).switched);
    return done(plan.switched);
  });
}

/** @returns an exit code where it ends here: it was stopped, or an article could not be read; null where it goes on. */
async function read(db: Database, jobs: number): Promise<number | null> {
  const interruption = listenForInterruption(() => complain("Ending: what is under way is finished first."));
  const pool = openExtractorPool(jobs);
  try {
    const advance = (count: number, all: number) => complain(`  ${count} of ${all} read`);
    const { read: count, failed } = await readAgain({ db, pool, signal: interruption.signal, advance, complain });
    if (count > 0) await print(`${count} read by extractor ${EXTRACTOR_VERSION}.`);
    if (failed > 0) complain(`${failed} could not be read: nothing was switched.`);
    const code = interruption.code();
    if (code !== null) await print("Stopped. What was read is kept; call reextract again to go on.");
    return code ?? (failed > 0 ? 1 : null);
  } finally {
    interruption.forget();
    await pool.close();
  }
}

async function trySwitch(db: Database, decide: (plan: SwitchPlan) => Promise<boolean>) {
  return switchReadings(db, EXTRACTOR_VERSION, { today: today(), decide });
}

async function say({ versions, changes }: SwitchPlan): Promise<void> {
  await print(`Switching ${versions === 1 ? "1 article" : `${versions} articles`} to extractor ${EXTRACTOR_VERSION}`);
  await print(changes.length === 0 ? "changes nothing on the map of today." : "changes on the map of today:");
  for (const { holder, before, after } of changes) {
    await print(`  ${holder}: ${before ?? "no data"} → ${after ?? "no data"}`);
  }
}

/** Asks where a person sits; elsewhere nothing is switched without --yes. */
async function confirmed(): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await asking.question("Switch? [y/N] ").finally(() => asking.close());
  return /^y(es)?$/i.test(answer.trim());
}

async function done(switched: boolean): Promise<number> {
  await print(switched ? "Switched." : "Not switched. The new readings are kept; reextract --yes switches to them.");
  return 0;
}
