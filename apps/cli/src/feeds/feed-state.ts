import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What is remembered of a feed between polls: enough to ask only for what is new. */
export type FeedState = {
  readonly url: string;
  /** What the server marked its last answer with. Null asks for everything again. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** The moment (ISO) before which the server asked not to be asked again; null where it did not. */
  readonly notBefore: string | null;
  /** Of each entry: stored or refused for good (`done`), else how many times it was tried. */
  readonly entries: Readonly<Record<string, "done" | number>>;
};

/** Where a feed's state lies. Another database has another: what is done in one is not in the other. */
export function feedStateFile(dataDir: string, url: string, databaseUrl: string | undefined): string {
  const name = createHash("sha256")
    .update(JSON.stringify([url, databaseUrl ?? null]))
    .digest("hex")
    .slice(0, 24);
  return join(dataDir, "feeds", `${name}.json`);
}

/** The state as written last; a file that is missing or broken is a feed never seen, and nothing is lost by that. */
export async function readFeedState(file: string, url: string): Promise<FeedState> {
  try {
    const { etag, lastModified, notBefore, entries } = JSON.parse(await readFile(file, "utf8")) as FeedState;
    const known = { etag: etag ?? null, lastModified: lastModified ?? null, notBefore: notBefore ?? null };
    return { url, ...known, entries: entries ?? {} };
  } catch {
    return { url, etag: null, lastModified: null, notBefore: null, entries: {} };
  }
}

/** Writes the state beside and moves it into place: whoever is killed meanwhile leaves the old one. */
export async function writeFeedState(file: string, state: FeedState): Promise<void> {
  await mkdir(join(file, ".."), { recursive: true });
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, JSON.stringify(state));
  await rename(beside, file);
}
