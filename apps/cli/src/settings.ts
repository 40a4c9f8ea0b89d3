import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root: the folder that holds the workspace, wherever the command is called. */
export const projectRoot = findRoot(dirname(fileURLToPath(import.meta.url)));

/** What the environment says. `dataDir` is absolute; a relative one counts from the working directory. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): {
  dataDir: string;
  databaseUrl: string | undefined;
  /** The site's, as they are set. */
  port: string | undefined;
  origin: string | undefined;
  token: string | undefined;
  /** Set, what is said on standard error is a log for machines. */
  logLevel: string | undefined;
} {
  const dataDir = env.STANDPOINT_DATA_DIR ? resolve(env.STANDPOINT_DATA_DIR) : join(projectRoot, ".standpoint");
  return {
    dataDir,
    databaseUrl: env.DATABASE_URL || undefined,
    port: env.PORT || undefined,
    origin: env.STANDPOINT_URL || undefined,
    token: env.STANDPOINT_TOKEN || undefined,
    logLevel: env.LOG_LEVEL || undefined,
  };
}

/** The site's public origin, without a slash at its end: where links of files lead. */
export function siteOrigin(env: NodeJS.ProcessEnv = process.env): string {
  return (env.STANDPOINT_URL || `http://localhost:${env.PORT || "3000"}`).replace(/\/+$/, "");
}

function findRoot(folder: string): string {
  return existsSync(join(folder, "pnpm-workspace.yaml")) ? folder : findRoot(dirname(folder));
}
