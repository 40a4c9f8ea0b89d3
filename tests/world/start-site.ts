import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./free-port";
import { projectRoot } from "./project-root";

export type Site = { readonly origin: string; readonly dataDir: string; readonly stop: () => Promise<void> };

const PATIENCE_MS = 240_000;
const UP = /^Standpoint is at /m;

/**
 * Starts the site with a data folder and a port of its own, and waits for its last line.
 * @param command `start`: as `npm start` does, with the sample articles; `looks`: as it is built already, with the
 *   made-up articles that its pictures are taken of
 */
export async function startSite(command: "start" | "looks" = "start"): Promise<Site> {
  const dataDir = await mkdtemp(join(tmpdir(), "standpoint-tests-"));
  const port = await freePort();
  const child = spawn(process.execPath, [join(projectRoot, "scripts/run.mjs"), command], {
    env: { ...process.env, PORT: String(port), STANDPOINT_DATA_DIR: dataDir, STANDPOINT_ENDS_WITH_PARENT: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = async () => {
    await ended(child);
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await saysItIsUp(child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin: `http://127.0.0.1:${port}`, dataDir, stop };
}

function saysItIsUp(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    const fail = (why: string) => reject(new Error(`${why}. What npm start said:\n${said.join("")}`));
    const timer = setTimeout(() => fail("The site took too long to come up"), PATIENCE_MS);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        said.push(text);
        if (!UP.test(said.join(""))) return;
        clearTimeout(timer);
        resolve();
      });
    }
    child.once("exit", (code) => {
      clearTimeout(timer);
      fail(`The site ended with exit code ${code}`);
    });
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await exit;
}
