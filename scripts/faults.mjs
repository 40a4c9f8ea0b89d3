import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { build, generate } from "./build.mjs";
import { checkNodeVersion } from "./checks.mjs";
import { install } from "./install.mjs";
import { root } from "./root.mjs";
import { showChild } from "./run-child.mjs";
import { complain, say } from "./say.mjs";

const folder = join(root, "faults");
const vitest = join(folder, "node_modules/vitest/vitest.mjs");
const report = join(folder, "node_modules/.faults.json");
const kept = join(folder, "results/last.json");

const FULL = "50";

/**
 * Kills things and pulls cables, as often as `STANDPOINT_KILLS` says (three times each).
 * @returns the counts of the checks
 */
export async function checkFaults() {
  say("· Faults …");
  rmSync(report, { force: true });
  const args = [vitest, "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
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

/** `npm run test:faults`: fifty kills of each kind. Its result is kept in faults/results/last.json. */
export async function run() {
  checkNodeVersion();
  await install();
  await generate();
  await build();
  process.env.STANDPOINT_KILLS ||= FULL;
  const counts = await checkFaults();
  if (existsSync(report)) keep(JSON.parse(readFileSync(report, "utf8")));
  say(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped; kept in faults/results/last.json`);
  return counts.failed > 0 ? 1 : 0;
}

function keep({ startTime, testResults }) {
  const tests = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .map(({ title, status, duration }) => ({ title, status, seconds: Math.round((duration ?? 0) / 1000) }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
  const result = {
    when: new Date(startTime).toISOString(),
    machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
    command: "npm run test:faults",
    kills: Number(process.env.STANDPOINT_KILLS),
    tests,
  };
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, `${JSON.stringify(result, null, 2)}\n`);
}
