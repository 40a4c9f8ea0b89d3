import { checkBrowserTests } from "./browser-tests.mjs";
import { build, generate } from "./build.mjs";
import { checkNodeVersion } from "./checks.mjs";
import { evaluate } from "./evaluate.mjs";
import { Failure } from "./failure.mjs";
import { checkFaults } from "./faults.mjs";
import { install } from "./install.mjs";
import { pnpm } from "./package-manager.mjs";
import { providePrograms } from "./programs.mjs";
import { tryStep } from "./run-child.mjs";
import { complain, say } from "./say.mjs";
import { runUnitTests } from "./unit-tests.mjs";

/** What a step answers: how many checks passed, failed and were not made. */
const one = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });

const STEPS = [
  () => tryStep("Types", ...pnpm("exec", "turbo", "run", "typecheck", "--concurrency=2", "--continue")).then(one),
  () => tryStep("Lint", ...pnpm("exec", "biome", "check", ".")).then(one),
  () => tryStep("Import rules", process.execPath, ["scripts/check-imports.mjs"]).then(one),
  runUnitTests,
  evaluate,
  () => build().then(() => one(true)),
  checkFaults,
  checkBrowserTests,
];

/**
 * Everything that tells whether the project is sound. Each step is made, whatever became of those before it; the last
 * line counts them all together.
 * @returns {Promise<number>} 1 when anything failed
 */
export async function run() {
  checkNodeVersion();
  await install();
  await generate();
  await providePrograms();
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const step of STEPS) {
    const counts = await step().catch(failed);
    for (const key of Object.keys(total)) total[key] += counts[key];
  }
  say(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed > 0 ? 1 : 0;
}

function failed(error) {
  complain(error instanceof Failure ? error.message : error.stack);
  return one(false);
}
