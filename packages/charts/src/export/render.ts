import type { RenderJobs } from "./render-jobs";
import { RenderRefused } from "./render-refused";
import { type RenderThread, startRenderThread } from "./render-thread";

/** At the same time. More would only take memory: a rendering keeps a core busy. */
const THREADS = 2;
/** That wait for a thread. Whoever comes later is told to try again. */
const MOST_WAITING = 400;
/** Ms that a thread without work is kept. */
const IDLE = 60_000;

type Task = { readonly start: (thread: RenderThread) => Promise<void>; readonly large: boolean };
type Pool = { idle: RenderThread[]; running: number; large: number; waiting: Task[] };

/** One pool a process, though a bundler may load this module several times. */
const held = globalThis as { standpointRenderers?: Pool };

function pool(): Pool {
  held.standpointRenderers ??= { idle: [], running: 0, large: 0, waiting: [] };
  return held.standpointRenderers;
}

/**
 * Makes a file's bytes in a thread of its own, so that a page is answered meanwhile.
 * @param large whether it takes so much memory that only one such may run at a time
 * @throws RenderRefused when too many wait already or it takes too long
 */
export function render<Format extends keyof RenderJobs>(
  format: Format,
  job: RenderJobs[Format],
  large = false,
): Promise<Uint8Array<ArrayBuffer>> {
  const { waiting } = pool();
  if (waiting.length >= MOST_WAITING) {
    throw new RenderRefused("busy");
  }
  return new Promise((resolve, reject) => {
    waiting.push({ large, start: (thread) => thread.run(format, job).then(resolve, reject) });
    startNext();
  });
}

function startNext(): void {
  const state = pool();
  const next = state.waiting.findIndex(({ large }) => !large || state.large === 0);
  if (state.running >= THREADS || next < 0) return;
  const [task] = state.waiting.splice(next, 1);
  if (task === undefined) return;
  state.running++;
  if (task.large) state.large++;
  const thread = takeThread(state);
  void task.start(thread).finally(() => {
    state.running--;
    if (task.large) state.large--;
    if (!thread.ended()) keep(state, thread);
    startNext();
  });
}

function takeThread({ idle }: Pool): RenderThread {
  for (let thread = idle.pop(); thread !== undefined; thread = idle.pop()) if (!thread.ended()) return thread;
  return startRenderThread();
}

function keep(state: Pool, thread: RenderThread): void {
  state.idle.push(thread);
  setTimeout(() => {
    const at = state.idle.indexOf(thread);
    if (at < 0) return;
    state.idle.splice(at, 1);
    thread.end();
  }, IDLE).unref();
}
