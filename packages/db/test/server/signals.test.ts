import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";

it.each(["SIGINT", "SIGTERM"] as const)("%s ends the process and leaves no server behind", async (signal) => {
  const dir = mkdtempSync(path.join(tmpdir(), "standpoint-signal-"));
  const file = path.join(import.meta.dirname, "worker.ts");
  const child = spawn(process.execPath, ["--import", "tsx", file, dir], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  const pidFile = path.join(dir, "postgres/cluster/postmaster.pid");
  expect(existsSync(pidFile)).toBe(true);
  child.kill(signal);
  expect(await once(child, "exit")).toEqual([null, signal]);
  expect(existsSync(pidFile)).toBe(false);
  rmSync(dir, { recursive: true, force: true });
});
