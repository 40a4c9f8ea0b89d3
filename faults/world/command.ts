import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "./settings";

/** What `ingest --json` says of an article, or at the end of all. */
export type Said = {
  readonly id?: string;
  readonly outcome?: string;
  readonly reason?: string;
  readonly total?: Record<string, number>;
};

export type Command = {
  readonly child: ChildProcess;
  /** What it has said so far, a line an entry. */
  readonly said: readonly Said[];
  readonly errors: () => string;
  /** Resolves when it has said so many lines, or has ended. */
  readonly hasSaid: (lines: number) => Promise<void>;
  readonly ended: Promise<number | null>;
};

/** Starts a command of the command line; what it prints as JSON lines is kept as it comes. */
export function startCommand(args: readonly string[], env: NodeJS.ProcessEnv, before: readonly string[] = []): Command {
  const [program = "", ...rest] = [
    ...before,
    process.execPath,
    join(projectRoot, "apps/cli/bin/standpoint.mjs"),
    ...args,
  ];
  const child = spawn(program, rest, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  const said: Said[] = [];
  let open = "";
  let errors = "";
  const waiting = new Set<() => void>();
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    const lines = (open + text).split("\n");
    open = lines.pop() ?? "";
    said.push(...lines.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line) as Said));
    for (const look of waiting) look();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const hasSaid = (lines: number) =>
    Promise.race([
      ended.then(() => {}),
      new Promise<void>((resolve) => {
        const look = () => said.length >= lines && resolve();
        waiting.add(look);
        look();
      }),
    ]);
  return { child, said, errors: () => errors, hasSaid, ended };
}

/** The ids of what it acknowledged: what was told as stored, or as standing already. */
export function acknowledged({ said }: Command): string[] {
  return said.flatMap(({ id, outcome }) => (id !== undefined && outcome !== "rejected" ? [id] : []));
}
