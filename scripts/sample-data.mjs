import { join } from "node:path";
import { Failure } from "./failure.mjs";
import { root } from "./root.mjs";
import { showChild } from "./run-child.mjs";
import { say } from "./say.mjs";

/** The command line, run by this Node. */
export const standpoint = join(root, "apps/cli/bin/standpoint.mjs");

/** Loads the sample articles as anyone would load articles; those that stand already are passed over. */
export async function loadSampleArticles(dataDir) {
  say("· Loading the sample articles …");
  const code = await showChild(process.execPath, [standpoint, "ingest", join(root, "data/briefs")], {
    env: { STANDPOINT_DATA_DIR: dataDir },
  });
  if (code !== 0) throw new Failure("The sample articles could not be loaded.");
}
