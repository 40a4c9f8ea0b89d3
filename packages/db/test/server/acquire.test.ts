import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, expect, it } from "vitest";
import { acquireDatabase, DatabaseUnavailable } from "../../src/server";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Below a folder that nobody else may pass. */
function dataDir(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "standpoint-server-"));
  chmodSync(folder, 0o700);
  folders.push(folder);
  return path.join(folder, "data");
}

const pidFile = (dir: string) => path.join(dir, "postgres/cluster/postmaster.pid");
const serverPid = (dir: string) => Number(readFileSync(pidFile(dir), "utf8").split("\n")[0]);

async function ask(url: string, sql = "select 1 as answer"): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  try {
    await client.connect();
    return (await client.query(sql)).rows[0];
  } finally {
    await client.end().catch(() => {});
  }
}

async function eventually<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt > 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function holdElsewhere(dir: string): Promise<{ child: ChildProcess; url: string }> {
  const file = path.join(import.meta.dirname, "holder.ts");
  const child = spawn(process.execPath, ["--import", "tsx", file, dir], { stdio: ["pipe", "pipe", "inherit"] });
  const [line] = await once(child.stdout!, "data");
  return { child, url: String(line).trim() };
}

it("starts a server of its own, closed to everybody else, and stops it", async () => {
  const dir = dataDir();
  const lease = await acquireDatabase(dir);
  expect(await ask(lease.url)).toEqual({ answer: 1 });
  await expect(ask(lease.url.replace(/:[^:@]+@/, ":wrong@"))).rejects.toThrow(/password/);
  expect(statSync(path.join(dir, "postgres")).mode & 0o077).toBe(0);
  // Lower case and order know every script, on every machine.
  expect(await ask(lease.url, "select lower('ÄЖΩ') as low")).toEqual({ low: "äжω" });
  await lease.release();
  expect(existsSync(pidFile(dir))).toBe(false);
  await expect(ask(lease.url)).rejects.toThrow();
});

it("keeps data and address over a stop", async () => {
  const dir = dataDir();
  const first = await acquireDatabase(dir);
  await ask(first.url, "create table kept as select 7 as answer");
  await first.release();
  const second = await acquireDatabase(dir);
  expect(second.url).toBe(first.url);
  expect(await ask(second.url, "select answer from kept")).toEqual({ answer: 7 });
  await second.release();
});

it("is shared by starters that come at once, and stopped by the last to leave", async () => {
  const dir = dataDir();
  const [elsewhere, ...leases] = await Promise.all([
    holdElsewhere(dir),
    acquireDatabase(dir),
    acquireDatabase(dir),
    acquireDatabase(dir),
  ]);
  expect(new Set([elsewhere.url, ...leases.map(({ url }) => url)]).size).toBe(1);
  for (const lease of leases) await lease.release();
  expect(await ask(elsewhere.url)).toEqual({ answer: 1 });
  elsewhere.child.stdin?.write("leave\n");
  await once(elsewhere.child, "exit");
  expect(existsSync(pidFile(dir))).toBe(false);
});

it("is not held by a process that was killed", async () => {
  const dir = dataDir();
  const { child } = await holdElsewhere(dir);
  child.kill("SIGKILL");
  await once(child, "exit");
  const lease = await acquireDatabase(dir);
  await lease.release();
  expect(existsSync(pidFile(dir))).toBe(false);
});

it("stays up for a connection that holds no lease", async () => {
  const dir = dataDir();
  const lease = await acquireDatabase(dir);
  const client = new pg.Client({ connectionString: lease.url, application_name: "a reader" });
  await client.connect();
  await lease.release();
  expect((await client.query("select 1 as answer")).rows).toEqual([{ answer: 1 }]);
  await client.end();
  await (await acquireDatabase(dir)).release();
  expect(existsSync(pidFile(dir))).toBe(false);
});

it("comes back at the same address when the server is killed under its users", async () => {
  const dir = dataDir();
  const lease = await acquireDatabase(dir);
  await ask(lease.url, "create table kept as select 7 as answer");
  process.kill(serverPid(dir), "SIGKILL");
  expect(await eventually(() => ask(lease.url, "select answer from kept"))).toEqual({ answer: 7 });
  await lease.release();
  expect(existsSync(pidFile(dir))).toBe(false);
});

it("is not kept from starting by a dead server's number that another process has now", async () => {
  const dir = dataDir();
  const lease = await acquireDatabase(dir);
  const lines = readFileSync(pidFile(dir), "utf8").split("\n");
  await lease.release();
  writeFileSync(pidFile(dir), [String(process.pid), ...lines.slice(1)].join("\n"));
  const again = await acquireDatabase(dir);
  expect(await ask(again.url)).toEqual({ answer: 1 });
  await again.release();
});

it("says in one line that the data directory cannot be written", async () => {
  const dir = dataDir();
  mkdirSync(path.dirname(dir), { recursive: true });
  writeFileSync(dir, "a file where the directory should be");
  await expect(acquireDatabase(dir)).rejects.toThrow(DatabaseUnavailable);
  await expect(acquireDatabase(dir)).rejects.toThrow(/^the data directory .* cannot be written \(\w+\)$/);
});
