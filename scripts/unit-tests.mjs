import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { pnpm } from "./package-manager.mjs";
import { root } from "./root.mjs";
import { showChild } from "./run-child.mjs";
import { complain, say } from "./say.mjs";
import { manifestOf, packageFolders } from "./workspace.mjs";

const RESULTS = "node_modules/.unit-results.json";

/** Runs every package's unit tests and counts them from the reports that Vitest writes. */
export async function runUnitTests() {
  const folders = packageFolders()
    .slice(1)
    .filter((folder) => manifestOf(folder).scripts?.test);
  for (const folder of folders) rmSync(join(folder, RESULTS), { force: true });
  say("· Unit tests …");
  const report = ["--", "--reporter=default", "--reporter=json", `--outputFile.json=${RESULTS}`];
  await showChild(...pnpm("exec", "turbo", "run", "test", "--concurrency=1", "--continue", ...report));
  return folders.map(countsOf).reduce((sum, counts) => ({
    passed: sum.passed + counts.passed,
    failed: sum.failed + counts.failed,
    skipped: sum.skipped + counts.skipped,
  }));
}

function countsOf(folder) {
  const file = join(folder, RESULTS);
  if (!existsSync(file)) {
    complain(`${relative(root, folder)}: the unit tests did not run`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const report = JSON.parse(readFileSync(file, "utf8"));
  const failed = report.numFailedTests;
  return {
    passed: report.numPassedTests,
    // A file that does not load has no failed test, and the run failed all the same.
    failed: report.success || failed > 0 ? failed : 1,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
