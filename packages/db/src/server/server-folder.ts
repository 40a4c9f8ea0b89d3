import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { DatabaseUnavailable } from "./database-unavailable";

/** Where an embedded server keeps everything, below `<data directory>/postgres`. */
export type ServerFolder = {
  readonly root: string;
  /** PostgreSQL's own data directory. */
  readonly cluster: string;
  readonly passwordFile: string;
  /** The port of the last start: kept, so that an address stays good when the server is started anew. */
  readonly portFile: string;
  readonly log: string;
};

/** @throws DatabaseUnavailable when the directory cannot be made or written */
export function openServerFolder(dataDir: string): ServerFolder {
  const wanted = path.resolve(dataDir, "postgres");
  try {
    mkdirSync(wanted, { recursive: true });
    accessSync(wanted, constants.R_OK | constants.W_OK | constants.X_OK);
    chmodSync(wanted, 0o700);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new DatabaseUnavailable(`the data directory ${path.resolve(dataDir)} cannot be written (${reason})`);
  }
  const root = realpathSync(wanted);
  const inside = (name: string) => path.join(root, name);
  return {
    root,
    cluster: inside("cluster"),
    passwordFile: inside("password"),
    portFile: inside("port"),
    log: inside("server.log"),
  };
}

/** What a running (or killed) server says of itself in its data directory. */
export type Postmaster = { readonly pid: number; readonly port: number };

/** @returns what postmaster.pid says, or null where there is none or it is still being written */
export function readPostmaster({ cluster }: ServerFolder): Postmaster | null {
  const file = path.join(cluster, "postmaster.pid");
  if (!existsSync(file)) return null;
  try {
    const lines = readFileSync(file, "utf8").split("\n");
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return pid > 0 && port > 0 ? { pid, port } : null;
  } catch {
    return null;
  }
}
