import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const TICKS_PER_SECOND = 100;

/** @returns CPU seconds that the embedded server and all its processes have used since it was started. Linux only. */
export function serverCpuSeconds(dataDir: string): number {
  const server = Number(readFileSync(join(cluster(dataDir), "postmaster.pid"), "utf8").split("\n")[0]);
  let ticks = 0;
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    const stat = statOf(pid);
    if (!stat) continue;
    // After the name: state, parent, …; utime, stime, cutime, cstime are fields 14 to 17.
    const [parent, times] = [Number(stat[1]), stat.slice(11, 15).map(Number) as [number, number, number, number]];
    if (Number(pid) === server) ticks += times[0] + times[1] + times[2] + times[3];
    else if (parent === server) ticks += times[0] + times[1];
  }
  return ticks / TICKS_PER_SECOND;
}

/** @returns bytes that the tables and indexes of the embedded database take on disk */
export function databaseBytes(dataDir: string): number {
  const base = join(cluster(dataDir), "base");
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (sum, { parentPath, name }) => sum + (statSync(join(parentPath, name), { throwIfNoEntry: false })?.size ?? 0),
      0,
    );
}

function cluster(dataDir: string): string {
  return join(dataDir, "postgres", "cluster");
}

function statOf(pid: string): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}
