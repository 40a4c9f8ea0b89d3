import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPortFree, readPort } from "../checks.mjs";
import { openDatabase } from "../database.mjs";
import { onStop } from "../lifetime.mjs";
import { say } from "../say.mjs";
import { serve } from "../serve.mjs";
import { readArticles } from "./read-articles.mjs";

const HOST = "127.0.0.1";

/**
 * Serves the built site with the made-up articles, in a database of its own that is thrown away: what the pictures in
 * tests/looks are taken of. @returns {Promise<number>} the exit code, when the server has stopped
 */
export async function run() {
  const port = readPort();
  await checkPortFree(port, HOST);
  // Never into a server that was named for something else.
  delete process.env.DATABASE_URL;
  process.env.STANDPOINT_RATE_LIMITS = "off";
  const dataDir = mkdtempSync(join(tmpdir(), "standpoint-looks-"));
  onStop(() => rmSync(dataDir, { recursive: true, force: true }));
  const databaseUrl = await openDatabase(dataDir);
  await fill(databaseUrl);
  const { address, ended } = await serve({ port, host: HOST, databaseUrl, dataDir });
  say(`Standpoint is at ${address}`);
  return ended;
}

async function fill(databaseUrl) {
  const { tsImport } = await import("tsx/esm/api");
  const { closeDatabase, ingestArticle, openDatabase: connect } = await tsImport("@standpoint/db", import.meta.url);
  const db = await connect(databaseUrl);
  for (const { source, extraction } of readArticles()) {
    const { outcome } = await ingestArticle(db, source, extraction, { day: source.published });
    if (outcome !== "new") throw new Error(`${source.id} came in as ${outcome}: the made-up articles are to differ`);
  }
  await closeDatabase(db);
}
