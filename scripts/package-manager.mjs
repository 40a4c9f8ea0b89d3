import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/**
 * How pnpm is called where there is none: npm fetches the version that package.json pins (docs/decisions/0002).
 * @param {string[]} args
 * @returns {[string, string[]]} command and arguments
 */
export function pnpm(...args) {
  return ["npx", ["-y", manifest.packageManager, ...args]];
}
