import { RenderRefused } from "@standpoint/charts/render-refused";

/** At the same time: files that threads render, and those that are only written. */
const AT_ONCE = { rendered: 4, written: 8 } as const;
/** That wait for their turn. Whoever comes later is told to try again. */
const MOST_WAITING = 400;

export type Queue = keyof typeof AT_ONCE;
type Turns = { busy: number; readonly waiting: (() => void)[] };

/** One of each a process, though a bundler may load this module several times. */
const held = globalThis as { standpointTurns?: Record<Queue, Turns> };

/**
 * Does the work when it is its turn: of many who ask at one moment, each would else hold its rows and its drawing while all
 * wait for the database and the renderers.
 * @throws RenderRefused when too many wait already
 */
export async function inTurn<T>(queue: Queue, work: () => Promise<T>): Promise<T> {
  held.standpointTurns ??= { rendered: { busy: 0, waiting: [] }, written: { busy: 0, waiting: [] } };
  const turns = held.standpointTurns[queue];
  if (turns.busy < AT_ONCE[queue]) turns.busy++;
  else if (turns.waiting.length >= MOST_WAITING) throw new RenderRefused("busy");
  else await new Promise<void>((resolve) => turns.waiting.push(resolve));
  try {
    return await work();
  } finally {
    // The place goes over to the next, so that nobody who comes just now is served before.
    const next = turns.waiting.shift();
    if (next) next();
    else turns.busy--;
  }
}
