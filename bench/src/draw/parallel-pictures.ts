import { peakDuring } from "./peak-memory";

export type Parallel = {
  readonly requests: number;
  readonly milliseconds: number;
  /** How many answers had which status. */
  readonly answers: Readonly<Record<string, number>>;
  /** What the server, with its rendering threads and all that it started, held before, and the most meanwhile. */
  readonly beforeMegabytes: number;
  readonly peakMegabytes: number;
};

/**
 * Asks for so many pictures at the same moment, no two alike.
 * @param server the server's process
 */
export async function parallelPictures(
  origin: string,
  server: number,
  { requests, picture }: { requests: number; picture: (turn: number) => string },
): Promise<Parallel> {
  const start = performance.now();
  const { result, ...memory } = await peakDuring(server, () =>
    Promise.all(Array.from({ length: requests }, (_, turn) => statusOf(`${origin}${picture(turn)}`))),
  );
  const milliseconds = Math.round(performance.now() - start);
  const answers: Record<string, number> = {};
  for (const status of result) answers[status] = (answers[status] ?? 0) + 1;
  return { requests, milliseconds, answers, ...memory };
}

async function statusOf(address: string): Promise<string> {
  const answer = await fetch(address).catch(() => null);
  if (!answer) return "none";
  await answer.arrayBuffer();
  return String(answer.status);
}
