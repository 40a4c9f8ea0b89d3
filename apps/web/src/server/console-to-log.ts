import { format } from "node:util";
import type { Log } from "@standpoint/log";

/** What others say on the console (Next tells there of pages that failed) becomes lines of the log as well. */
export function consoleToLog(log: Log): void {
  const into =
    (level: "error" | "warn" | "info" | "debug") =>
    (...said: unknown[]) => {
      const error = said.find((each) => each instanceof Error);
      log[level](error ? { err: error } : {}, error ? error.message : format(...said));
    };
  Object.assign(console, { error: into("error"), warn: into("warn"), info: into("info"), log: into("info") });
  console.debug = into("debug");
}
