// Nothing that was started here outlives this process: each child leads a process group of its own, so that its
// grandchildren go with it, and whoever opens something else that must be closed registers it.
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const windows = process.platform === "win32";
const GRACE_MS = 5000;
const children = new Set();
const closers = [];
let stopping = null;

/** Starts a child that ends when this process does. Same arguments as `spawn`. */
export function startChild(command, args, options) {
  const child = spawn(command, args, { ...options, detached: !windows });
  children.add(child);
  child.once("exit", () => {
    // A group may live on after its leader (a server's workers): they go at once.
    signalGroup(child, "SIGTERM");
    children.delete(child);
  });
  child.once("error", () => children.delete(child));
  return child;
}

/** Registers what is to be done before this process ends, last registered first. @param {() => unknown} close */
export function onStop(close) {
  closers.unshift(close);
}

/** Ends all children and runs all closers; a second call waits for the first. */
export function stopEverything() {
  stopping ??= (async () => {
    await Promise.all([...children].map(endChild));
    for (const close of closers) await close();
  })();
  return stopping;
}

/** Ends one child and its group: asked first, forced after a while. */
export async function endChild(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  signalGroup(child, "SIGTERM");
  const force = setTimeout(() => signalGroup(child, "SIGKILL"), GRACE_MS);
  await gone;
  clearTimeout(force);
}

function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  if (windows) {
    spawnSync("taskkill", ["/pid", String(child.pid), "/t", "/f"], { stdio: "ignore" });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}

async function leave(code) {
  await stopEverything();
  process.exit(code);
}

for (const [signal, number] of Object.entries({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 })) {
  process.on(signal, () => leave(128 + number));
}

// A parent that is killed outright (npm, or the browser tests) can pass nothing on: its end shows as other ancestors.
if ((process.env.npm_lifecycle_event || process.env.STANDPOINT_ENDS_WITH_PARENT) && !windows) {
  const before = ancestors();
  setInterval(() => ancestors() !== before && leave(1), 500).unref();
}

/** The parent, and its parent where the first is only the shell that npm puts between (seen on Linux alone). */
function ancestors() {
  try {
    const [, name, parent] = /\((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${process.ppid}/stat`, "utf8"));
    return /^(ba|da|z)?sh$/.test(name) ? `${process.ppid} ${parent}` : `${process.ppid}`;
  } catch {
    return `${process.ppid}`;
  }
}
