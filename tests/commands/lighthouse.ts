// npm run lighthouse -- [ADDRESS]: what Lighthouse makes of two pages of a site that runs, by default at
// http://localhost:3000. Writes bench/results/lighthouse.json; docs/benchmarks.md tells of it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import lighthouse, { desktopConfig, type Result } from "lighthouse";
import { freePort } from "../world/free-port";
import { launchOptions } from "../world/launch-options";
import { projectRoot } from "../world/project-root";

const PAGES = ["/", "/countries/FRA"];
const FORMS = ["phone", "desk"] as const;
/** On a busy machine one run says little. */
const RUNS = 3;

const address = (process.argv[2] ?? "http://localhost:3000").replace(/\/+$/, "");

const scoreOf = (result: Result, category: string) => Math.round(100 * (result.categories[category]?.score ?? 0));
const numberOf = (result: Result, audit: string) => result.audits[audit]?.numericValue ?? null;

/** Audits of the four scores that are not met in full: what there is to mend. */
function missedIn({ categories, audits }: Result): string[] {
  const weighed = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return [...new Set(weighed.map(({ id }) => id))].filter((id) => {
    const score = audits[id]?.score ?? null;
    return score !== null && score < 0.995;
  });
}

const summaryOf = (result: Result) => ({
  scores: {
    performance: scoreOf(result, "performance"),
    accessibility: scoreOf(result, "accessibility"),
    bestPractices: scoreOf(result, "best-practices"),
    seo: scoreOf(result, "seo"),
  },
  firstPaintMs: Math.round(numberOf(result, "first-contentful-paint") ?? 0),
  largestPaintMs: Math.round(numberOf(result, "largest-contentful-paint") ?? 0),
  blockedMs: Math.round(numberOf(result, "total-blocking-time") ?? 0),
  layoutShift: Number((numberOf(result, "cumulative-layout-shift") ?? 0).toFixed(4)),
  missed: missedIn(result),
});

async function measureOnce(path: string, form: (typeof FORMS)[number], port: number): Promise<Result> {
  const flags = { port, output: "json", logLevel: "error" } as const;
  const run = await lighthouse(`${address}${path}`, flags, form === "desk" ? desktopConfig : undefined);
  if (!run) throw new Error(`Lighthouse gave no result for ${path}`);
  if (run.lhr.runtimeError) throw new Error(run.lhr.runtimeError.message);
  return run.lhr;
}

/** The run in the middle, by its performance. */
async function measure(path: string, form: (typeof FORMS)[number], port: number) {
  const results: Result[] = [];
  for (let run = 0; run < RUNS; run++) results.push(await measureOnce(path, form, port));
  results.sort((a, b) => scoreOf(a, "performance") - scoreOf(b, "performance"));
  return { path, form, ...summaryOf(results[Math.floor(RUNS / 2)] as Result) };
}

const port = await freePort();
const browser = await chromium.launch({
  ...launchOptions,
  args: [...launchOptions.args, `--remote-debugging-port=${port}`],
});
try {
  const pages = [];
  for (const path of PAGES)
    for (const form of FORMS) {
      const page = await measure(path, form, port);
      console.log(path, form, JSON.stringify(page.scores), `missed: ${page.missed.join(", ") || "nothing"}`);
      pages.push(page);
    }
  const out = { runs: RUNS, chromium: browser.version(), day: new Date().toISOString().slice(0, 10), pages };
  writeFileSync(join(projectRoot, "bench/results/lighthouse.json"), `${JSON.stringify(out, null, 2)}\n`);
} finally {
  await browser.close();
}
