import { closeDatabase, coverage, missingMigrations, openDatabase } from "@standpoint/db";
import { withDatabase } from "@standpoint/db/server";
import { databaseStands } from "../ingest/look-up-article";
import { reasonOf } from "../reason-of";
import type { Finding } from "./finding";

const name = "Database";

/** Whether the database answers and has this program's schema. Looks only: nothing is made or changed. */
export async function database(dataDir: string, databaseUrl: string | undefined): Promise<Finding> {
  const kind = databaseUrl ? "the server of DATABASE_URL" : "embedded";
  if (!databaseStands()) return { name, says: "embedded, not made yet (npm start or ingest makes it)" };
  try {
    return await withDatabase(dataDir, databaseUrl, (url) => look(url, kind));
  } catch (error) {
    return { name, says: `${kind}: ${reasonOf(error)}`, todo: wayOut(dataDir, databaseUrl, reasonOf(error)) };
  }
}

async function look(url: string, kind: string): Promise<Finding> {
  const missing = await missingMigrations(url);
  if (missing.length > 0) {
    const says = `${kind}, reachable, ${missing.length} migrations behind this program`;
    return { name, says, todo: "run npm start or any ingest: both bring the schema up to date and keep all articles" };
  }
  const db = await openDatabase(url);
  const { articles } = await coverage(db).finally(() => closeDatabase(db));
  return { name, says: `${kind}, reachable, up to date, ${articles} articles` };
}

function wayOut(dataDir: string, databaseUrl: string | undefined, reason: string): string {
  if (/newer than this program/.test(reason)) return "use the newer version of this program that made it";
  if (/edited after/.test(reason)) return "put the migrations back as they were released";
  if (databaseUrl) return "start that server or put DATABASE_URL right; without it the embedded one is used";
  return `read ${dataDir}/postgres/server.log, and see whether the data folder can be written`;
}
