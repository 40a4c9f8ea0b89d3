import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

// What is made or installed, and what no build reads.
const SKIPPED = new Set(["node_modules", ".next", ".turbo", "generated", "test", "next-env.d.ts"]);

/**
 * One hash over files and whole folders: names and contents, in a fixed order.
 * @param {string[]} paths absolute; a missing one counts as missing
 */
export function fingerprint(paths) {
  const hash = createHash("sha256");
  for (const path of paths) add(hash, path);
  return hash.digest("hex");
}

function add(hash, path) {
  const kind = statSync(path, { throwIfNoEntry: false });
  hash.update(`\0${path}\0`);
  if (kind?.isDirectory()) {
    for (const name of readdirSync(path).sort()) if (!SKIPPED.has(name)) add(hash, join(path, name));
  } else if (kind) {
    hash.update(readFileSync(path));
  }
}
