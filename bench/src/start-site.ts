import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { freePort } from "./free-port";

const ROOT = resolve(import.meta.dirname, "../..");

export type Site = {
  readonly origin: string;
  readonly pid: number;
  /** Where its data are: what `STANDPOINT_DATA_DIR` names. */
  readonly dataDir: string;
  readonly stop: () => Promise<void>;
};

/** Starts the built site with the sample articles as `npm start` does: a port and a data folder of its own, no limits. */
export async function startSite(): Promise<Site> {
  const dataDir = mkdtempSync(join(tmpdir(), "standpoint-bench-"));
  const port = await freePort();
  const child = spawn(process.execPath, [join(ROOT, "scripts/run.mjs"), "start"], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: String(port),
      STANDPOINT_DATA_DIR: dataDir,
      STANDPOINT_RATE_LIMITS: "off",
      STANDPOINT_ENDS_WITH_PARENT: "1",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGTERM");
      await once(child, "exit");
    }
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await saysItIsUp(child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, dataDir, stop };
}

function saysItIsUp(child: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    let said = "";
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (/^Standpoint is at /m.test(said)) done();
    });
    child.once("exit", (code) => fail(new Error(`the site ended with exit code ${code}:\n${said}`)));
  });
}
