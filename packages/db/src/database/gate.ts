import type { Transaction } from "./transaction";

/** Any number will do that no other lock has. */
const GATE = 0x5_7a7e;

/**
 * A writer that says nothing for so long while it holds locks, because its process was stopped or its machine is gone,
 * is shown out by PostgreSQL: the others would wait for it. Well under the time after which its job is given away.
 */
const SILENT_FOR = "30s";
/** What looks at all claims of a holder works longer between two statements. */
const LONG_SILENT_FOR = "10min";

/** Lets a writer in among others; it waits while one works that must be alone. Before all other locks. */
export async function passGate(tx: Transaction): Promise<void> {
  await tx.$queryRaw`
    select pg_advisory_xact_lock_shared(${GATE}::bigint)::text,
           set_config('idle_in_transaction_session_timeout', ${SILENT_FOR}, true)`;
}

/** Lets in a writer among others that may be silent for long: it works out anew all that there is of something. */
export async function passGateForLong(tx: Transaction): Promise<void> {
  await tx.$queryRaw`
    select pg_advisory_xact_lock_shared(${GATE}::bigint)::text,
           set_config('idle_in_transaction_session_timeout', ${LONG_SILENT_FOR}, true)`;
}

/** Waits until no writer is at work, and keeps all others out until the transaction ends. */
export async function passAlone(tx: Transaction): Promise<void> {
  await tx.$queryRaw`
    select pg_advisory_xact_lock(${GATE}::bigint)::text,
           set_config('idle_in_transaction_session_timeout', ${LONG_SILENT_FOR}, true)`;
}
