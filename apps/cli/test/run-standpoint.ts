import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The command itself. */
export const binary = fileURLToPath(new URL("../bin/standpoint.mjs", import.meta.url));

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs the real command to its end. */
export function runStandpoint(
  args: readonly string[],
  { input = "", env = {}, cwd }: { input?: string; env?: NodeJS.ProcessEnv; cwd?: string } = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [binary, ...args], { env: { ...process.env, ...env }, cwd });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => out.push(part));
    child.stderr.on("data", (part: Buffer) => err.push(part));
    child.on("close", (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
    child.stdin.end(input);
  });
}
