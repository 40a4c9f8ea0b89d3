import { build, generate } from "./build.mjs";
import { checkDatabaseAnswers, checkDataDir, checkNodeVersion, checkPortFree, readPort } from "./checks.mjs";
import { openDatabase } from "./database.mjs";
import { install } from "./install.mjs";
import { loadSampleArticles } from "./sample-data.mjs";
import { say } from "./say.mjs";
import { serve } from "./serve.mjs";
import { warmUp } from "./warm-up.mjs";

/** From a fresh clone to a map in the browser. @returns {Promise<number>} the exit code, when the server has stopped */
export async function run() {
  const host = process.env.STANDPOINT_HOST || "127.0.0.1";
  checkNodeVersion();
  const dataDir = checkDataDir();
  const port = readPort();
  await checkPortFree(port, host);
  await checkDatabaseAnswers();

  await install();
  await generate();
  const databaseUrl = await openDatabase(dataDir);
  await loadSampleArticles(dataDir);
  await build();
  const { address, ended } = await serve({ port, host, databaseUrl, dataDir });
  await warmUp(address);
  say(`Standpoint is at http://localhost:${port}  (Ctrl-C stops it)`);
  return ended;
}
