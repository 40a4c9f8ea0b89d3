import type { Transaction } from "../database/transaction";

/** Held until the transaction ends. Freezing and withdrawing wait for each other: no view keeps a quote that is being withdrawn. */
export async function lockFrozen(tx: Transaction): Promise<void> {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('frozen', 0))::text`;
}
