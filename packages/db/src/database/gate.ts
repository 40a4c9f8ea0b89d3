import type { Transaction } from "./transaction";

/** Any number will do that no other lock has. */
const GATE = 0x5_7a7e;

/** Lets a writer in among others; it waits while one works that must be alone. Before all other locks. */
export async function passGate(tx: Transaction): Promise<void> {
  await tx.$queryRaw`select pg_advisory_xact_lock_shared(${GATE}::bigint)::text`;
}

/** Waits until no writer is at work, and keeps all others out until the transaction ends. */
export async function passAlone(tx: Transaction): Promise<void> {
  await tx.$queryRaw`select pg_advisory_xact_lock(${GATE}::bigint)::text`;
}
