import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { projectRoot } from "./settings";

export const TOKEN = "only-for-the-time-of-this-test-1234";

/** Whether the site has been built: only then it can be started. */
export const siteIsBuilt = existsSync(join(projectRoot, "apps/web/.next/BUILD_ID"));

export type Site = { readonly child: ChildProcess; readonly origin: string; readonly log: () => string };

/** Starts the built site and waits until it answers. */
export async function startSite(databaseUrl: string, more: NodeJS.ProcessEnv = {}): Promise<Site> {
  const port = await freePort();
  const env = { ...process.env, DATABASE_URL: databaseUrl, STANDPOINT_TOKEN: TOKEN, NODE_ENV: "production", ...more };
  const child = spawn(process.execPath, [join(projectRoot, "apps/web/server.mjs"), "--port", String(port)], {
    env: { ...env, STANDPOINT_RATE_LIMITS: "off" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      log += text;
    });
  }
  const origin = `http://127.0.0.1:${port}`;
  while (child.exitCode === null && !(await fetch(`${origin}/api/health/live`).catch(() => null))?.ok) await pause(100);
  if (child.exitCode !== null) throw new Error(`the site ended: ${log}`);
  return { child, origin, log: () => log };
}

/** Ends it at once, or in order. */
export async function endSite({ child }: Site, signal: "SIGKILL" | "SIGTERM"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  await gone;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
