import { environment } from "./environment.mjs";
import { Failure } from "./failure.mjs";
import { startChild } from "./lifetime.mjs";
import { root } from "./root.mjs";
import { begin, complain } from "./say.mjs";

/**
 * Runs a command to its end with its output on the screen.
 * @returns {Promise<number>} its exit code; a death by signal is 1, a missing program 127
 */
export function showChild(command, args, { env, cwd = root } = {}) {
  return ended(startChild(command, args, { cwd, env: environment(env), stdio: "inherit", shell: needsShell(command) }));
}

/**
 * Runs a command to its end as one step: its last line is shown while it runs, and all it said when it fails.
 * @returns {Promise<boolean>} whether it ended well
 */
export async function tryStep(title, command, args, { env, cwd = root, done = "done" } = {}) {
  const progress = begin(title);
  const said = [];
  const stdio = ["ignore", "pipe", "pipe"];
  const child = startChild(command, args, { cwd, env: environment(env), stdio, shell: needsShell(command) });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      said.push(text);
      progress.note(text.trimEnd().split("\n").at(-1) ?? "");
    });
  }
  const code = await ended(child, said);
  progress.end(code === 0 ? done : "failed");
  if (code !== 0) complain(said.join("").trimEnd());
  return code === 0;
}

/** As `tryStep`, but a failure ends the run. */
export async function step(title, command, args, options) {
  if (!(await tryStep(title, command, args, options))) throw new Failure(`Failed: ${title}. What it said is above.`);
}

function ended(child, said = []) {
  return new Promise((resolve) => {
    child.once("error", (error) => {
      said.push(error.message);
      resolve(127);
    });
    child.once("close", (code) => resolve(code ?? 1));
  });
}

// npx and pnpm are .cmd files on Windows, which only a shell can start.
const needsShell = (command) => process.platform === "win32" && command === "npx";
