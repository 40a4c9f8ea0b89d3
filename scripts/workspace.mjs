import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/** The folders that hold a package.json of ours, the root first. @returns {string[]} absolute paths */
export function packageFolders() {
  const nested = ["apps", "packages"].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(group, name)),
  );
  return ["", ...nested, "tests", "faults"]
    .map((name) => join(root, name))
    .filter((path) => existsSync(join(path, "package.json")));
}

/** @returns {Record<string, any>} the package.json of a folder */
export function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}
