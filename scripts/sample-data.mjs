import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "./failure.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { root } from "./root.mjs";
import { showChild } from "./run-child.mjs";
import { say } from "./say.mjs";

/** The command line, run by this Node. */
export const standpoint = join(root, "apps/cli/bin/standpoint.mjs");

const briefs = join(root, "data/briefs");

/**
 * Loads the sample articles as anyone would load articles; what stands already is passed over. For the embedded
 * database, whose files lie beside the mark, the look itself is spared when neither the articles nor the extractor
 * have changed since; a server of one's own may have been emptied meanwhile.
 */
export async function loadSampleArticles(dataDir) {
  const mark = join(dataDir, "sample-articles");
  const state = `${fingerprint([briefs, join(root, "packages/core/src"), join(root, "packages/db/prisma")])}\n`;
  const embedded = !process.env.DATABASE_URL;
  if (embedded && existsSync(mark) && readFileSync(mark, "utf8") === state) return;
  say("· Loading the sample articles …");
  const env = { STANDPOINT_DATA_DIR: dataDir };
  const code = await showChild(process.execPath, [standpoint, "ingest", briefs], { env });
  if (code !== 0) throw new Failure("The sample articles could not be loaded.");
  if (embedded) writeFileSync(mark, state);
}
