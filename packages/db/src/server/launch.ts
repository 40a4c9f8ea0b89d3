import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, fchownSync, openSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import type { Binaries } from "./binaries";
import { freePort } from "./free-port";
import type { RunAs } from "./run-as";
import type { ServerFolder } from "./server-folder";

/** Small memory and one loopback port; durability (fsync) stays as PostgreSQL has it. */
const SETTINGS: Record<string, string> = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "100",
  shared_buffers: "256MB",
  max_wal_size: "256MB",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_parallel_workers_per_gather: "0",
  max_parallel_maintenance_workers: "0",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
};

const LONGEST_LOG = 4 * 1024 * 1024;

/** A server being started. `ended` is what it said last, once it is gone. */
export type Launch = { readonly ended: () => string | null };

/**
 * Starts the server on its own, so that neither Ctrl-C nor the end of this process takes it along. Of two started on
 * one directory the second ends by itself (PostgreSQL's own lock), so that anybody may try.
 */
export async function launch(folder: ServerFolder, binaries: Binaries, runAs: RunAs): Promise<Launch> {
  const port = await freePort(folder);
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const [program, args] = runAs.command(binaries.postgres, ["-D", folder.cluster, "-p", String(port), ...settings]);
  const from = trimLog(folder);
  const log = openSync(folder.log, "a", 0o600);
  if (runAs.owner !== null) fchownSync(log, runAs.owner, runAs.owner);
  const child = spawn(program, args, {
    ...runAs.options,
    cwd: folder.root,
    env: { ...process.env, LC_ALL: "C" },
    detached: true,
    stdio: ["ignore", log, log],
    windowsHide: true,
  });
  closeSync(log);
  child.unref();
  writeFileSync(folder.portFile, String(port));
  return { ended: watch(child, folder, from) };
}

/** @returns where this start's part of the log begins */
function trimLog({ log }: ServerFolder): number {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size < LONGEST_LOG) return size;
  truncateSync(log);
  return 0;
}

function watch(child: ChildProcess, { log }: ServerFolder, from: number): () => string | null {
  let last: string | null = null;
  const end = (fallback: string) => {
    const lines = readFileSync(log).subarray(from).toString("utf8").trim().split("\n");
    last = lines.filter((line) => /FATAL|PANIC|could not|cannot/.test(line)).join(" ") || fallback;
  };
  child.once("error", (error) => end(error.message));
  child.once("exit", (code, signal) => end(`exit ${code ?? signal}`));
  return () => last;
}
