import { checkDatabaseAnswers, checkDataDir, checkPortFree, readPort } from "./checks.mjs";
import { openDatabase } from "./database.mjs";
import { say } from "./say.mjs";
import { serve } from "./serve.mjs";

/**
 * Serves a site that is installed and built already, after bringing the database to the present schema: what a
 * container runs. @returns {Promise<number>} the exit code, when the server has stopped
 */
export async function run() {
  const host = process.env.STANDPOINT_HOST || "127.0.0.1";
  const dataDir = checkDataDir();
  const port = readPort();
  await checkPortFree(port, host);
  await checkDatabaseAnswers();
  const databaseUrl = await openDatabase(dataDir);
  const { address, ended } = await serve({ port, host, databaseUrl, dataDir });
  say(`Standpoint answers at ${address}`);
  return ended;
}
