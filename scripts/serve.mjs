import { join } from "node:path";
import { environment } from "./environment.mjs";
import { Failure } from "./failure.mjs";
import { startChild } from "./lifetime.mjs";
import { root } from "./root.mjs";
import { begin, complain } from "./say.mjs";

const PATIENCE_MS = 60_000;

// Without these two the server keeps what 200 pictures asked for at one moment took, and more than a gigabyte of it
// (bench/src/draw).
const MOST_HEAP_MB = 512;
const MOST_ARENAS = "2";

const server = join(root, "apps/web/server.mjs");

/**
 * Serves the built site, and returns when it answers.
 * @param {{ port: number, host: string, databaseUrl: string, dataDir: string }} place
 * @returns {Promise<{ address: string, ended: Promise<number> }>} where it answers this machine; `ended` resolves to an
 *   exit code should the server stop by itself
 */
export async function serve({ port, host, databaseUrl, dataDir }) {
  const progress = begin("Starting the site");
  const env = environment({
    DATABASE_URL: databaseUrl,
    STANDPOINT_DATA_DIR: dataDir,
    PORT: String(port),
    NODE_ENV: "production",
    // A person who watches wants to know of trouble alone.
    LOG_LEVEL: process.env.LOG_LEVEL || (process.stdout.isTTY ? "warn" : "info"),
    // Whoever set these knows better.
    MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX || MOST_ARENAS,
    NODE_OPTIONS: [
      `--max-old-space-size=${MOST_HEAP_MB}`,
      process.env.NODE_OPTIONS ?? "",
      `--import ${new URL("end-with-parent.mjs", import.meta.url)}`,
    ].join(" "),
  });
  const args = [server, "--port", String(port), "--hostname", host];
  const child = startChild(process.execPath, args, {
    cwd: join(root, "apps/web"),
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = [];
  const keep = (text) => said.push(text);
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", keep);
  const ended = new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));

  const address = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
  if (!(await becomesHealthy(`${address}/api/health`, child))) {
    progress.end("failed");
    complain(said.join("").trimEnd());
    throw new Failure("The site did not come up. What it said is above.");
  }
  progress.end("ready");
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])
    from.off("data", keep).pipe(to);
  return { address, ended };
}

async function becomesHealthy(address, child) {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline && child.exitCode === null && child.signalCode === null) {
    const response = await fetch(address, { signal: AbortSignal.timeout(5000) }).catch(() => null);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
