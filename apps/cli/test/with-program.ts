import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { it } from "vitest";

/** A test that needs a program which not every machine has: skipped with the program's name where it is missing. */
export function itWith(program: string): typeof it {
  if (spawnSync(program, ["--version"]).error === undefined) return it;
  return ((name: string) => it.skip(`${name} (${program} is not installed)`, () => {})) as typeof it;
}

/** @returns what the program prints about a file with these bytes */
export function runIn(program: string, bytes: Uint8Array, name: string, args: (file: string) => string[]) {
  const folder = mkdtempSync(join(tmpdir(), "standpoint-report-"));
  try {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    return spawnSync(program, args(file), { encoding: "utf8", timeout: 180_000 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
