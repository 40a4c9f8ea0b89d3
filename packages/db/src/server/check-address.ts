import pg from "pg";
import { DatabaseUnavailable } from "./database-unavailable";

const OLDEST = 15;
const PATIENCE_MS = 5_000;

/**
 * Makes sure that a PostgreSQL answers at the address and is new enough. The message never shows the password.
 * @throws DatabaseUnavailable
 */
export async function checkAddress(url: string): Promise<void> {
  const place = placeOf(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query("select current_setting('server_version_num')::int / 10000 as version");
    if (rows[0].version < OLDEST) {
      throw new DatabaseUnavailable(
        `PostgreSQL ${OLDEST} or newer is needed; ${place} (DATABASE_URL) is ${rows[0].version}`,
      );
    }
  } catch (error) {
    if (error instanceof DatabaseUnavailable) throw error;
    throw new DatabaseUnavailable(`the database at ${place} (DATABASE_URL) cannot be reached: ${reasonOf(error)}`);
  } finally {
    await client.end().catch(() => {});
  }
}

function placeOf(url: string): string {
  const wrong = "DATABASE_URL is no address of a PostgreSQL server, as in postgresql://user:password@host:5432/name";
  if (!/^postgres(ql)?:\/\//.test(url)) throw new DatabaseUnavailable(wrong);
  try {
    const { hostname, port } = new URL(url);
    return `${hostname || "localhost"}:${port || "5432"}`;
  } catch {
    throw new DatabaseUnavailable(wrong);
  }
}

function reasonOf(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  return message || code || "no reason given";
}
