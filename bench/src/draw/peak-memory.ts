import { memoryOf } from "./process-tree";

const EVERY_MS = 50;
const megabytes = (bytes: number) => Math.round(bytes / 1e6);

/**
 * Looks again and again, while the work is under way, at what a process and all below it hold.
 * @returns the most of it, megabytes, and what it was before
 */
export async function peakDuring<T>(root: number, work: () => Promise<T>) {
  const before = memoryOf(root);
  let most = before;
  const look = () => {
    most = Math.max(most, memoryOf(root));
  };
  const timer = setInterval(look, EVERY_MS);
  try {
    const result = await work();
    look();
    return { result, beforeMegabytes: megabytes(before), peakMegabytes: megabytes(most) };
  } finally {
    clearInterval(timer);
  }
}
