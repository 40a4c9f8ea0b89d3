import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import type { Reporter, TestCase } from "vitest/node";
import { KILLS, projectRoot } from "./settings";

const FOLDER = join(projectRoot, "faults/results");

/** Keeps what a run came to in `faults/results/last.json`, after each test, so that also a run that breaks off has some. */
export default class KeepResults implements Reporter {
  readonly #when = new Date().toISOString();
  readonly #tests: object[] = [];

  onTestCaseResult(test: TestCase): void {
    const seconds = Math.round((test.diagnostic()?.duration ?? 0) / 1000);
    this.#tests.push({ title: test.name, status: test.result().state, seconds, ...test.meta().account });
    this.#write(false);
  }

  onTestRunEnd(): void {
    this.#write(true);
  }

  #write(whole: boolean): void {
    const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
    const result = {
      when: this.#when,
      ended: new Date().toISOString(),
      whole,
      machine,
      command: "npm run test:faults",
      killsWanted: KILLS,
      tests: this.#tests,
    };
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, "last.json"), `${JSON.stringify(result, null, 2)}\n`);
  }
}
