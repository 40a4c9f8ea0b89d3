import { closeDatabase, migrate, openDatabase, type WithdrawOutcome, withdrawArticle } from "@standpoint/db";
import { CommandFailure } from "../command-failure";
import { withLease } from "../ingest/with-lease";
import { complain, print } from "../output";

type Options = { readonly reason?: string; readonly by?: string };

/** `withdraw`: takes articles out for good. One that is out already changes nothing; an unknown one is exit 1. */
export async function runWithdraw(ids: string[], { reason = "", by }: Options): Promise<number> {
  if (reason.trim() === "") throw new CommandFailure("standpoint: withdraw needs a --reason, in words for the reader");
  return withLease(async (url) => {
    await migrate(url);
    const db = await openDatabase(url);
    let code = 0;
    try {
      for (const id of ids) if (!(await say(id, await withdrawArticle(db, id, { reason, by })))) code = 1;
    } finally {
      await closeDatabase(db);
    }
    return code;
  });
}

/** @returns whether there was such an article. */
async function say(id: string, outcome: WithdrawOutcome): Promise<boolean> {
  if (outcome.outcome === "unknown") {
    complain(`${id}: there is no such article`);
    return false;
  }
  const { day, reason } = outcome.withdrawal;
  const says = outcome.outcome === "already" ? `was withdrawn on ${day} already: ${reason}` : "withdrawn";
  await print(`${id}: ${says}`);
  return true;
}
