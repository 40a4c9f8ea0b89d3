import type { Prisma } from "../generated/prisma/client";

/** What ingest writes through: one transaction, committed whole or not at all. */
export type Transaction = Prisma.TransactionClient;

/** READ COMMITTED, since a writer that waited for a lock must see what the one before it committed. */
export const WRITE = { isolationLevel: "ReadCommitted", maxWait: 60_000, timeout: 120_000 } as const;

/** A write of the whole database, however long it takes. */
export const LONG_WRITE = { ...WRITE, timeout: 6 * 3_600_000 } as const;

/** One state of the whole database for all questions of a transaction, however long they take. */
export const SNAPSHOT = { isolationLevel: "RepeatableRead", maxWait: 60_000, timeout: 3_600_000 } as const;
