import { begin } from "./say.mjs";

const PATIENCE_MS = 60_000;

/**
 * Requests the front page once: the first answer of a fresh server takes seconds (on a busy machine up to 15), which no
 * reader should wait for. A failure is told and nothing else: the site is up, and the next request may fare better.
 * @param {string} address of the site
 */
export async function warmUp(address) {
  const progress = begin("Opening the map once, so that nobody waits for it later");
  progress.end(await open(address).catch((error) => `${reasonOf(error)}; the site is up all the same`));
}

async function open(address) {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`it answered with status ${response.status}`);
  return "ready";
}

function reasonOf(error) {
  if (error.name === "TimeoutError") return `it gave no answer within ${PATIENCE_MS / 1000} s`;
  return error.cause ? `it gave no answer (${error.cause.code ?? error.cause.message})` : error.message;
}
