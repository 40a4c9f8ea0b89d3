import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build, generate } from "./build.mjs";
import { checkNodeVersion } from "./checks.mjs";
import { install } from "./install.mjs";
import { root } from "./root.mjs";
import { showChild } from "./run-child.mjs";
import { complain, say } from "./say.mjs";

const folder = join(root, "faults");
const vitest = join(folder, "node_modules/vitest/vitest.mjs");
const report = join(folder, "node_modules/.faults.json");

const FULL = "50";

/**
 * Kills things and pulls cables, as often as `STANDPOINT_KILLS` says (three times each).
 * @param {string[]} reporters what else is told of the run, as arguments of Vitest
 * @returns the counts of the checks
 */
export async function checkFaults(reporters = []) {
  say("· Faults …");
  rmSync(report, { force: true });
  const args = [vitest, "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...reporters];
  await showChild(process.execPath, args, { cwd: folder });
  if (!existsSync(report)) {
    complain("the fault tests did not run");
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const { numPassedTests, numFailedTests, numPendingTests, success } = JSON.parse(readFileSync(report, "utf8"));
  return {
    passed: numPassedTests,
    failed: success ? 0 : Math.max(1, numFailedTests),
    skipped: numPendingTests,
  };
}

/** `npm run test:faults`: fifty kills of each kind. Its result is kept in faults/results/last.json by faults/world/keep-results.ts. */
export async function run() {
  checkNodeVersion();
  await install();
  await generate();
  await build();
  process.env.STANDPOINT_KILLS ||= FULL;
  const counts = await checkFaults(["--reporter=./world/keep-results.ts"]);
  say(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped; kept in faults/results/last.json`);
  return counts.failed > 0 ? 1 : 0;
}
