import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { provideBrowser } from "./browser.mjs";
import { root } from "./root.mjs";
import { showChild, tryStep } from "./run-child.mjs";
import { complain, say } from "./say.mjs";

const tests = join(root, "tests");
const playwright = join(tests, "node_modules/@playwright/test/cli.js");
const results = join(tests, "results/report.json");

/**
 * Runs what a reader does in a browser, against the built site with a database of its own. Without a browser all is
 * skipped, and failed where CI is set: a server that tests must not pass by testing nothing.
 */
export async function checkBrowserTests() {
  const browser = await provideBrowser();
  rmSync(results, { force: true });
  if (browser === null) return uncounted(process.env.CI ? "failed" : "skipped");
  say("· Browser tests …");
  const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: results };
  await showChild(process.execPath, [playwright, "test", "--reporter=list,json"], { cwd: tests, env });
  return countsOf(readReport()) ?? { passed: 0, failed: 1, skipped: 0 };
}

async function uncounted(as) {
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: results };
  const args = [playwright, "test", "--list", "--reporter=json"];
  await tryStep("Counting the browser tests", process.execPath, args, { cwd: tests, env });
  const count = Math.max(1, titles(readReport()?.suites ?? []));
  complain(`!!! ${count} browser tests ${as} for want of a browser.`);
  return { passed: 0, failed: 0, skipped: 0, [as]: count };
}

function readReport() {
  return existsSync(results) ? JSON.parse(readFileSync(results, "utf8")) : null;
}

function countsOf(report) {
  if (report === null) return null;
  const { expected, unexpected, flaky, skipped } = report.stats;
  // An error outside any test (the site did not come up) leaves no test failed.
  const failed = unexpected + (unexpected === 0 && report.errors.length > 0 ? 1 : 0);
  return { passed: expected + flaky, failed, skipped };
}

function titles(suites) {
  return suites.reduce((sum, { specs = [], suites: inner = [] }) => sum + specs.length + titles(inner), 0);
}
