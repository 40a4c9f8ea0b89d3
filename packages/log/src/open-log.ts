import pino, { type DestinationStream, type Logger } from "pino";
import { withoutSecrets } from "./without-secrets";

export type Log = Logger;

export type LogOptions = {
  /** Who speaks: `web`, `cli`. */
  readonly name: string;
  /** `LOG_LEVEL` as it was set; what is no level counts as `info`. */
  readonly level?: string | undefined;
  /** What no line may hold, whoever writes it. */
  readonly secrets?: readonly string[];
  /** Standard output, unless another is named. */
  readonly to?: DestinationStream | 1 | 2;
};

/**
 * A log of one JSON object a line: `{level, time, name, msg, …}`. Secrets are struck out of the finished line, so that
 * none gets through inside an error's message or another object.
 */
export function openLog({ name, level, secrets = [], to = 1 }: LogOptions): Log {
  return pino(
    {
      level: isLevel(level) ? level : "info",
      base: { name, pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      hooks: { streamWrite: (line) => withoutSecrets(line, secrets) },
    },
    typeof to === "number" ? pino.destination({ fd: to, sync: true }) : to,
  );
}

/** @returns whether a word is one of the log's levels, from `trace` to `fatal`, or `silent` */
export function isLevel(word: string | undefined): word is string {
  return word !== undefined && (word === "silent" || Object.hasOwn(pino.levels.values, word));
}
