import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { machine } from "./machine";

/** Writes what was measured as JSON, with the day and the machine before it; folders that are missing are made. */
export function writeResult(file: string, measured: object): void {
  const result = { day: new Date().toISOString().slice(0, 10), machine: machine(), ...measured };
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(resolve(file), `${JSON.stringify(result, null, 2)}\n`);
}
