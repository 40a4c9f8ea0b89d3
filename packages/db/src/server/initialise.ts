import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Binaries } from "./binaries";
import { DatabaseUnavailable } from "./database-unavailable";
import type { RunAs } from "./run-as";
import type { ServerFolder } from "./server-folder";

/** The one user of the embedded server. */
export const USER = "standpoint";

/**
 * Builtin C.UTF-8: the same order on every machine whatever its libraries, and lower() knows every script
 * (with plain C it leaves Cyrillic as it is).
 */
const LOCALE = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--lc-collate=C", "--lc-ctype=C.UTF-8"];

/**
 * Makes the data directory, if there is none. It is built aside, password included, and moved into place in one step:
 * of two starters one comes first, and a killed one leaves nothing half done behind.
 * @throws DatabaseUnavailable when initdb fails
 */
export function initialise(folder: ServerFolder, binaries: Binaries, runAs: RunAs): void {
  if (existsSync(folder.cluster)) return;
  const aside = mkdtempSync(path.join(folder.root, "making-"));
  if (runAs.owner !== null) chownSync(aside, runAs.owner, runAs.owner);
  try {
    const [cluster, password] = [path.join(aside, "cluster"), path.join(aside, "password")];
    writeFileSync(password, randomBytes(24).toString("base64url"), { mode: 0o600 });
    if (runAs.owner !== null) chownSync(password, runAs.owner, runAs.owner);
    runInitdb(cluster, password, binaries, runAs);
    renameSync(password, path.join(cluster, "standpoint-password"));
    moveIntoPlace(cluster, folder.cluster);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function runInitdb(cluster: string, password: string, { initdb }: Binaries, runAs: RunAs): void {
  const access = ["-A", "scram-sha-256", "-U", USER, `--pwfile=${password}`, "--no-instructions"];
  const [program, args] = runAs.command(initdb, ["-D", cluster, "-E", "UTF8", ...LOCALE, ...access]);
  const options = { ...runAs.options, encoding: "utf8", env: { ...process.env, LC_ALL: "C" } } as const;
  const { status, stderr, error } = spawnSync(program, args, options as object) as ReturnType<typeof spawnSync>;
  if (status === 0) return;
  const reason = String(error?.message ?? stderr)
    .trim()
    .split("\n")
    .find((line) => /error|could not|cannot|denied/i.test(line));
  throw new DatabaseUnavailable(
    `the embedded PostgreSQL could not be set up in ${cluster}: ${reason ?? `exit ${status}`}`,
  );
}

function moveIntoPlace(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    // A directory is not moved over one that is there: another starter was first, and its server is as good.
    if (!existsSync(to)) throw error;
  }
}

/** @returns the password made when the directory was set up. Only its owner may read it. */
export function readPassword(folder: ServerFolder): string {
  return readFileSync(path.join(folder.cluster, "standpoint-password"), "utf8").trim();
}
