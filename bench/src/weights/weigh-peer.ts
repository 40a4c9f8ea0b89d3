import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Package, Peer } from "./peers";
import { weigh } from "./weigh";

/** Fetches the peer's packages by npm, without installing them, and weighs what a page would load. */
export function weighPeer({ name, about, packages }: Peer) {
  const bodies = packages.flatMap(filesOf);
  const versions = packages.map((one) => `${one.name} ${one.version}`);
  return { name, about, versions, kilobytes: weigh(...bodies) };
}

function filesOf({ name, version, integrity, files }: Package): Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), "standpoint-weights-"));
  try {
    const told = execFileSync("npm", ["pack", `${name}@${version}`, "--json", "--ignore-scripts"], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [packed] = JSON.parse(told) as { filename: string; integrity: string }[];
    if (packed?.integrity !== integrity)
      throw new Error(`${name} ${version} is not the package that was weighed before`);
    execFileSync("tar", ["-xzf", packed.filename.replace(/^@/, "").replace("/", "-")], { cwd: folder });
    return files.map((file) => readFileSync(join(folder, "package", file)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
