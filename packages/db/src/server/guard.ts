import pg from "pg";
import { readPassword, USER } from "./initialise";
import type { ServerFolder } from "./server-folder";

/** "standpoint" in a number nobody else takes. */
const LOCK = 7_782_677;

/** PostgreSQL's codes for: starting up or shutting down, ended by an administrator, no connection left. */
const SOON = new Set(["57P03", "57P01", "57P02", "53300"]);

/**
 * One user's hold on the running server: a connection with a shared lock. The server itself drops it when its
 * process ends in whatever way, so that nobody has to look for stale files.
 */
export type Guard = { readonly client: pg.Client; readonly url: string };

export type GuardAttempt = Guard | "wait" | "absent";

export function addressOf(folder: ServerFolder, port: number): string {
  return `postgresql://${USER}:${readPassword(folder)}@127.0.0.1:${port}/postgres`;
}

/** @returns a guard; `wait` where the server is just starting or stopping; `absent` where none of ours answers */
export async function tryGuard(folder: ServerFolder, port: number): Promise<GuardAttempt> {
  let client: pg.Client | undefined;
  try {
    const url = addressOf(folder, port);
    client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: 5_000,
      application_name: `standpoint guard ${process.pid}`,
    });
    client.on("error", () => {});
    await client.connect();
    const { rows } = await client.query("select current_setting('data_directory') as folder");
    // A copied data directory names the port of the server it was copied from.
    if (rows[0].folder !== folder.cluster) throw new Error("the server of another directory");
    await client.query("select pg_advisory_lock_shared($1)", [LOCK]);
    keepsProcessAlive(client, false);
    return { client, url };
  } catch (error) {
    await client?.end().catch(() => {});
    return SOON.has((error as { code?: string }).code ?? "") ? "wait" : "absent";
  }
}

/**
 * Lets go of the server.
 * @returns whether it was the last guard and nothing else is connected; the lock is then held alone until the client
 * ends, so that whoever comes now waits to see the server gone
 */
export async function letGo({ client }: Guard): Promise<boolean> {
  keepsProcessAlive(client, true);
  await client.query("select pg_advisory_unlock_shared($1)", [LOCK]);
  const { rows } = await client.query("select pg_try_advisory_lock($1) as alone", [LOCK]);
  return rows[0].alone && (await nobodyElse(client));
}

/** Connections that were closed a moment ago are still listed: gives them a second. */
async function nobodyElse(client: pg.Client): Promise<boolean> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const { rows } = await client.query(
      `select count(*)::int as others from pg_stat_activity
       where backend_type = 'client backend' and pid <> pg_backend_pid()
         and application_name not like 'standpoint guard %' and application_name <> $1`,
      [`standpoint ${process.pid}`],
    );
    if (rows[0].others === 0) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

/** The guard alone must not keep a process from ending; letting go of it must. (pg has both, its types have not.) */
function keepsProcessAlive(client: pg.Client, keeps: boolean): void {
  const handle = client as unknown as { ref: () => void; unref: () => void };
  if (keeps) handle.ref();
  else handle.unref();
}
