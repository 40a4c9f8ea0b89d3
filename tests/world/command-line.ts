import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { projectRoot } from "./project-root";

const run = promisify(execFile);

/** Runs the command line on the data of the site that is tested. @returns what it printed */
export async function standpoint(...args: string[]): Promise<string> {
  const env = { ...process.env, STANDPOINT_DATA_DIR: process.env.STANDPOINT_TESTED_DATA_DIR };
  const { stdout } = await run(process.execPath, [join(projectRoot, "apps/cli/bin/standpoint.mjs"), ...args], { env });
  return stdout;
}
