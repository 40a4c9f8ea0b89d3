import { Failure } from "./failure.mjs";
import { onStop } from "./lifetime.mjs";
import { begin } from "./say.mjs";

/**
 * Brings the database up (the embedded one, unless DATABASE_URL names a server) and its tables to the present schema.
 * It is let go when this process ends; the last process that uses the embedded server stops it.
 * @param {string} dataDir absolute
 * @returns {Promise<string>} the URL to connect to
 */
export async function openDatabase(dataDir) {
  const { tsImport } = await import("tsx/esm/api");
  const given = process.env.DATABASE_URL;
  const progress = begin(given ? "Connecting to the database" : "Starting the embedded database");
  try {
    const { acquireDatabase } = await tsImport("@standpoint/db/server", import.meta.url);
    const { migrate } = await tsImport("@standpoint/db", import.meta.url);
    const { url, release } = given ? { url: given } : await acquireDatabase(dataDir);
    if (release) onStop(release);
    const { applied } = await migrate(url);
    progress.end(applied.length ? `ready, ${applied.length} migrations applied` : "ready");
    return url;
  } catch (error) {
    progress.end("failed");
    throw new Failure(`The database cannot be used: ${error.message.split("\n")[0]}`);
  }
}
