import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { it } from "vitest";

/** A test that needs a program which not every machine has: skipped with the program's name where it is missing. */
export function itWith(program: string): typeof it {
  const found = spawnSync(program, ["--version"]).error === undefined;
  return (
    found
      ? it
      : (name: string, ...rest: unknown[]) =>
          it.skip(`${name} (${program} is not installed)`, ...(rest as [() => void]))
  ) as typeof it;
}

/** @returns what the program prints about a file with these bytes; its complaints too, and how it ended */
export function runOn(program: string, args: string[], bytes: Uint8Array, after: string[] = []) {
  const folder = mkdtempSync(path.join(tmpdir(), "standpoint-export-"));
  try {
    const file = path.join(folder, "file");
    writeFileSync(file, bytes);
    const { stdout, stderr, status } = spawnSync(program, [...args, file, ...after], { encoding: "utf8" });
    return { stdout, stderr, status };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a program that writes files of its own, three minutes at most. */
export function runWith(program: string, args: string[]) {
  return spawnSync(program, args, { encoding: "utf8", timeout: 180_000 });
}
