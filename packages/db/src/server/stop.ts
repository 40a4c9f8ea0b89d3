import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findBinaries } from "./binaries";
import { readPostmaster, type ServerFolder } from "./server-folder";

/** Stops the server as PostgreSQL's "fast" shutdown does, and waits until it is gone (30 s, then it is cut off). */
export async function stopServer(folder: ServerFolder): Promise<void> {
  const postmaster = readPostmaster(folder);
  if (!postmaster) return;
  if (process.platform === "win32") {
    spawnSync(findBinaries().pgCtl, ["stop", "-D", folder.cluster, "-m", "fast", "-w"], { stdio: "ignore" });
    return;
  }
  signal(postmaster.pid, "SIGINT");
  for (let waited = 0; waited < 30_000 && readPostmaster(folder)?.pid === postmaster.pid; waited += 20) await sleep(20);
  if (readPostmaster(folder)?.pid === postmaster.pid) signal(postmaster.pid, "SIGQUIT");
  for (let waited = 0; waited < 5_000 && isAlive(postmaster.pid); waited += 20) await sleep(20);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone already.
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/**
 * A killed server leaves postmaster.pid behind, and PostgreSQL refuses to start while any process has that number,
 * as one soon does in a container. Removes the file where that process is no server of this directory.
 */
export function dropStalePostmaster(folder: ServerFolder): void {
  const postmaster = readPostmaster(folder);
  if (!postmaster || process.platform === "win32") return;
  if (isAlive(postmaster.pid) && commandOf(postmaster.pid).includes(folder.cluster)) return;
  if (readPostmaster(folder)?.pid === postmaster.pid)
    rmSync(path.join(folder.cluster, "postmaster.pid"), { force: true });
}

function commandOf(pid: number): string {
  const file = `/proc/${pid}/cmdline`;
  if (existsSync("/proc/self")) return existsSync(file) ? readFileSync(file, "utf8") : "";
  return spawnSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
}
