import { type Source, SourceError } from "@standpoint/core";

/** What reading one file may take: a PDF of a thousand pages takes some ten seconds. */
const LONGEST_MS = 60_000;

/**
 * A file whose reading takes too long is given up: some are made for that, with pages that name each other in a ring.
 * @param longest milliseconds
 * @throws SourceError when the time is over
 */
export async function inTime(reading: Promise<Source>, longest = LONGEST_MS): Promise<Source> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const reason = `took more than ${longest / 1000} s to read`;
    timer = setTimeout(() => reject(new SourceError(reason)), longest);
  });
  try {
    return await Promise.race([reading, late]);
  } finally {
    clearTimeout(timer);
    // Whatever becomes of it after it was given up is nobody's business.
    reading.catch(() => {});
  }
}
