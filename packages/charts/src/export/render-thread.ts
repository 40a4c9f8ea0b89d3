import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Worker } from "node:worker_threads";
import type { RenderJobs } from "./render-jobs";
import { RenderRefused } from "./render-refused";

/** Ms after which a rendering is given up: some twenty times what the largest one takes on an idle machine. */
export const TIME_LIMIT = 60_000;
/** Megabytes of JavaScript that one rendering may hold; pictures lie outside of these and are bounded by their pixels. */
const MEMORY_LIMIT = 384;

// Not `new URL(…, import.meta.url)`: a bundler would take the file in and break its imports.
const FILE = path.join(path.dirname(fileURLToPath(import.meta.url)), "../../renderer/worker.mjs");

type Answer = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly problem: string };

/** A thread that renders one job at a time, and may be thrown away at any time. */
export type RenderThread = {
  readonly run: <Format extends keyof RenderJobs>(
    format: Format,
    job: RenderJobs[Format],
  ) => Promise<Uint8Array<ArrayBuffer>>;
  readonly end: () => void;
  /** Whether it died; then it takes no more jobs. */
  readonly ended: () => boolean;
};

/** Starts a thread that does not keep the process alive while it waits for a job. */
export function startRenderThread(): RenderThread {
  // Taken at run time: a bundler that sees a worker started wants to bundle its file.
  const threads = process.getBuiltinModule("node:worker_threads");
  const worker = new threads.Worker(FILE, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT } });
  let ended = false;
  worker.on("exit", () => {
    ended = true;
  });
  worker.on("error", () => {});
  worker.unref();
  const end = () => {
    ended = true;
    void worker.terminate();
  };
  const run: RenderThread["run"] = (format, job) =>
    answerOf(worker, { format, job }, end).finally(() => worker.unref());
  return { run, end, ended: () => ended };
}

function answerOf(worker: Worker, message: unknown, end: () => void): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      end();
      settle(() => reject(new RenderRefused("slow")));
    }, TIME_LIMIT);
    const onMessage = (answer: Answer) =>
      settle(() => ("bytes" in answer ? resolve(answer.bytes) : reject(new Error(answer.problem))));
    const onEnd = () => settle(() => reject(new Error("the rendering thread ended before it was done")));
    const settle = (outcome: () => void) => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onEnd).off("exit", onEnd);
      outcome();
    };
    worker.ref();
    worker.on("message", onMessage).on("error", onEnd).on("exit", onEnd);
    worker.postMessage(message);
  });
}
