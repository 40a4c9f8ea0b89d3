#!/usr/bin/env node
// Holds the import rules of .dependency-cruiser.cjs, and the one about the environment, over all source files.
//   node scripts/check-imports.mjs
// Fails when a rule is broken and when nothing was read: a checker that reads no file finds no fault.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { cruise } from "dependency-cruiser";
import { root } from "./root.mjs";

const FOLDERS = [
  "packages/core/src",
  "packages/db/src",
  "packages/ui/src",
  "packages/charts/src",
  "packages/log/src",
  "packages/words/src",
  "apps/cli/src",
  "apps/web/src",
  "tests",
];
const MAY_READ_ENVIRONMENT = /^(apps\/web\/src\/env\.ts|apps\/cli\/src\/|packages\/db\/src\/server\/|tests\/)/;

process.chdir(root);
const { options, ...ruleSet } = createRequire(import.meta.url)("../.dependency-cruiser.cjs");
const extractTSConfig = (await import("dependency-cruiser/config-utl/extract-ts-config")).default;
const settings = { ...options, ruleSet, validate: true };
const { output } = await cruise(FOLDERS, settings, undefined, { tsConfig: extractTSConfig("tsconfig.base.json") });

const ours = output.modules.filter(({ source }) => FOLDERS.some((folder) => source.startsWith(`${folder}/`)));
const empty = FOLDERS.filter((folder) => !ours.some(({ source }) => source.startsWith(`${folder}/`)));
const faults = [...empty.map((folder) => `${folder}: no file was read`), ...broken(output.summary), ...readers()];
for (const fault of faults) console.error(fault);
console.log(`${ours.length} files read, ${faults.length} import rules broken`);
process.exitCode = faults.length === 0 && ours.length > 0 ? 0 : 1;

function broken({ violations, ruleSetUsed }) {
  const comments = new Map(ruleSetUsed.forbidden.map(({ name, comment }) => [name, comment]));
  return violations.map(({ from, to, cycle, rule }) => {
    const path = cycle ? [from, ...cycle.map(({ name }) => name)].join(" → ") : `${from} → ${to}`;
    return `${path}\n  ${rule.name}: ${comments.get(rule.name)}`;
  });
}

function readers() {
  return FOLDERS.flatMap((folder) => filesIn(join(root, folder)))
    .map((file) => ({ file: relative(root, file).replaceAll("\\", "/"), text: readFileSync(file, "utf8") }))
    .map(({ file, text }) => ({ file, text: text.replaceAll("process.env.NODE_ENV", "") })) // Next writes its value in
    .filter(({ file, text }) => text.includes("process.env") && !MAY_READ_ENVIRONMENT.test(file))
    .map(
      ({ file }) =>
        `${file}: reads process.env\n  The environment has one door an app, so that every setting is found there: apps/web/src/env.ts.`,
    );
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/[\\/](generated|node_modules)[\\/]/.test(file));
}
