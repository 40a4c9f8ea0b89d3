import { existsSync } from "node:fs";
import { tryStep } from "./run-child.mjs";

/** Whether packages of Debian may be installed: as root, with apt at hand. */
export function mayInstall() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/** Installs packages of Debian without what they only recommend. A failure is said and ends nothing. */
export async function installPackages(title, packages) {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await tryStep(`Looking for ${title}`, "apt-get", ["update"], { env });
  const args = ["install", "-y", "--no-install-recommends", ...packages];
  await tryStep(`Installing ${title}`, "apt-get", args, { env });
}
