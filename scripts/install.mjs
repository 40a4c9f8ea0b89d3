import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "./fingerprint.mjs";
import { pnpm } from "./package-manager.mjs";
import { root } from "./root.mjs";
import { step } from "./run-child.mjs";
import { manifestOf, packageFolders } from "./workspace.mjs";

const marker = join(root, "node_modules/.standpoint-installed");

/** Installs every dependency at its locked version; does nothing where that stands already. */
export async function install() {
  const wanted = wantedState();
  if (existsSync(marker) && readFileSync(marker, "utf8") === wanted && isComplete()) return;
  const [command, args] = pnpm("install", "--frozen-lockfile", "--reporter=append-only");
  await step("Installing dependencies", command, args);
  writeFileSync(marker, wanted);
}

function wantedState() {
  const manifests = packageFolders().map((folder) => join(folder, "package.json"));
  const lists = ["pnpm-lock.yaml", "pnpm-workspace.yaml"].map((name) => join(root, name));
  return `${process.version} ${fingerprint([...lists, ...manifests])}\n`;
}

// A node_modules folder that somebody deleted, in part or whole, is seen by what it lacks.
function isComplete() {
  return packageFolders().every((folder) => {
    const { dependencies = {}, devDependencies = {} } = manifestOf(folder);
    return Object.keys({ ...dependencies, ...devDependencies }).every((name) =>
      existsSync(join(folder, "node_modules", name)),
    );
  });
}
