import { type Log, openLog, secretsOf, withoutSecrets } from "@standpoint/log";
import { readSettings } from "./settings";

/** Writes to standard output, and waits where the reader is slower. */
export async function write(content: Uint8Array | string): Promise<void> {
  if (!process.stdout.write(content)) await new Promise((resolve) => process.stdout.once("drain", resolve));
}

/** Writes a line to standard output. */
export async function print(line: string): Promise<void> {
  await write(`${line}\n`);
}

const settings = readSettings();
const secrets = secretsOf(settings);

/** Where `LOG_LEVEL` asks for one: standard error as JSON lines. */
const log: Log | null = settings.logLevel ? openLog({ name: "cli", level: settings.logLevel, secrets, to: 2 }) : null;

/**
 * Writes a line to standard error: in words, or as a line of the log where one is asked for. Tokens and the database's
 * password are struck out.
 */
export function complain(line: string, level: "info" | "warn" | "error" = "warn"): void {
  if (log) log[level](line.trim());
  else process.stderr.write(`${withoutSecrets(line, secrets)}\n`);
}

/** Tells of a failure that nobody foresaw: one line, and where it came from only to whoever asks for that. */
export function failUnforeseen(error: unknown): void {
  const message = error instanceof Error ? (error.message.split("\n").find((line) => line.trim() !== "") ?? "") : error;
  if (log) log.error({ err: error }, "unforeseen");
  else complain(`standpoint: this should not happen: ${message} (LOG_LEVEL=debug tells where)`);
}

/** A reader that has seen enough (`| head`) is no error: the command ends without a word. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}
