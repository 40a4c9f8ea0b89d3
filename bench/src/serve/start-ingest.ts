import { spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { makeArticles } from "../ingest/make-articles";
import { loadTrain } from "../load-train";

const COMMAND = join(resolve(import.meta.dirname, "../../.."), "apps/cli/bin/standpoint.mjs");

/**
 * Lets `standpoint ingest` read made articles from its standard input into the database of a site that runs.
 * @returns `stop` ends it and says how many articles it stored a second; it throws where ingest had ended before
 */
export function startIngest(dataDir: string, count: number): { stop: () => Promise<{ articlesPerSecond: number }> } {
  const child = spawn(process.execPath, [COMMAND, "ingest", "--json", "-"], {
    env: { ...process.env, STANDPOINT_DATA_DIR: dataDir },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  let stored = 0;
  let since = 0;
  createInterface(child.stdout).on("line", () => {
    since ||= Date.now();
    stored += 1;
  });
  const source = Readable.from(lines(count));
  // What it has not read yet when it is stopped finds nobody.
  child.stdin.on("error", () => {});
  source.pipe(child.stdin);
  return {
    async stop() {
      if (child.exitCode !== null) throw new Error(`ingest had ended (${child.exitCode}) after ${stored} articles`);
      const articlesPerSecond = Number(((1000 * stored) / (Date.now() - since)).toPrecision(3));
      child.kill("SIGTERM");
      source.destroy();
      await ended;
      return { articlesPerSecond };
    },
  };
}

function* lines(count: number): Generator<string> {
  for (const article of makeArticles(loadTrain(), count)) yield `${JSON.stringify(article)}\n`;
}
