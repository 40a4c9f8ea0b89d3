import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "../generated/prisma/client";

/** An open database. What is inside belongs to this package. */
export type Database = { readonly kind: "standpoint-database" };

type OpenDatabase = Database & { readonly prisma: PrismaClient };

/**
 * Connects when it is first asked something, and anew after the server was restarted.
 * @param options.connections how many it may hold at once (10)
 */
export async function openDatabase(url: string, options: { connections?: number } = {}): Promise<Database> {
  const adapter = new PrismaPg(
    {
      connectionString: url,
      max: options.connections ?? 10,
      connectionTimeoutMillis: 10_000,
      // The embedded server is stopped by the last one to leave; this tells whose connections are whose.
      application_name: `standpoint ${process.pid}`,
    },
    // A server that goes away under an idle connection must not end the process; the next question reconnects.
    { onPoolError: () => {}, onConnectionError: () => {} },
  );
  const open: OpenDatabase = { kind: "standpoint-database", prisma: new PrismaClient({ adapter }) };
  return open;
}

export async function closeDatabase(db: Database): Promise<void> {
  await prismaOf(db).$disconnect();
}

/** @returns what is inside, for this package's own ingest and queries. */
export function prismaOf(db: Database): PrismaClient {
  return (db as OpenDatabase).prisma;
}
