import { readdirSync, readFileSync } from "node:fs";

/** A running process as Linux tells of it; no other system does. `rss` in bytes. */
type Running = { readonly pid: number; readonly parent: number; readonly command: string; readonly rss: number };

/** @returns the id of the process below `root` whose command line names the file */
export function processBelow(root: number, file: string): number {
  const found = below(root).find(({ command }) => command.includes(file));
  if (!found) throw new Error(`below process ${root} nothing runs ${file}`);
  return found.pid;
}

/** @returns the resident memory of a process, with its threads, and of all processes below it, bytes */
export function memoryOf(root: number): number {
  return below(root).reduce((sum, { rss }) => sum + rss, 0);
}

function below(root: number): Running[] {
  const all = running();
  const found = all.filter(({ pid }) => pid === root);
  for (const one of found) found.push(...all.filter(({ parent }) => parent === one.pid));
  return found;
}

function running(): Running[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    try {
      const [status, command] = [
        readFileSync(`/proc/${pid}/status`, "utf8"),
        readFileSync(`/proc/${pid}/cmdline`, "utf8"),
      ];
      return [parse(Number(pid), status, command)];
    } catch {
      // It ended between the two readings.
      return [];
    }
  });
}

function parse(pid: number, status: string, command: string): Running {
  const number = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
  return { pid, parent: number("PPid"), command: command.replaceAll("\0", " "), rss: number("VmRSS") * 1024 };
}
