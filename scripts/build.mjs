import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "./fingerprint.mjs";
import { pnpm } from "./package-manager.mjs";
import { root } from "./root.mjs";
import { step } from "./run-child.mjs";

const sources = ["apps/web", "packages", "data/evaluation.json", "pnpm-lock.yaml", "tsconfig.base.json", "turbo.json"];
const schema = ["packages/db/prisma", "packages/db/prisma.config.ts", "pnpm-lock.yaml"];

/** Writes the database client out of the schema; does nothing where it is up to date. */
export function generate() {
  return onlyWhenChanged("packages/db/src/generated/.made-from", schema, () =>
    step("Writing the database client", ...pnpm("exec", "turbo", "run", "generate")),
  );
}

/** Builds the site; does nothing where its sources are as they were at the last build. */
export function build() {
  return onlyWhenChanged("apps/web/.next/.made-from", sources, () =>
    step("Building the site", ...pnpm("exec", "turbo", "run", "build")),
  );
}

/** The mark lies inside what was made: who deletes that deletes the mark too. */
async function onlyWhenChanged(mark, paths, make) {
  const file = join(root, mark);
  const state = `${process.version} ${fingerprint(paths.map((path) => join(root, path)))}\n`;
  if (existsSync(file) && readFileSync(file, "utf8") === state) return;
  rmSync(file, { force: true });
  await make();
  writeFileSync(file, state);
}
