import { citationsIn, DRAWING_VERSION, type FrozenContent, filesOf, type Publication } from "@standpoint/charts";
import { articleSays, type Database, frozenFile } from "@standpoint/db";
import { type Check, count } from "./check";
import { readAlike } from "./read-alike";
import { rowsAlike } from "./rows-alike";
import { hashOf, type Standing } from "./standing";

/**
 * Looks at a frozen view from both ends: what is stored against its hashes, and what the stored articles give, read and
 * drawn anew, against what is stored.
 * @param url of the same database as `db`
 */
export async function checkFrozen(db: Database, url: string, chart: Publication, view: Standing): Promise<Check[]> {
  const content = JSON.parse(view.content) as FrozenContent;
  return [
    { right: hashOf(view.content) === view.hash, words: "its hash is the hash of its content" },
    await filesStand(db, view),
    await quotesStand(db, content),
    ...(await readAlike(db, content)),
    await rowsAlike(db, url, chart, view),
    await drawsAlike(chart, view),
  ];
}

async function filesStand(db: Database, { hash, files }: Standing): Promise<Check> {
  const same = await Promise.all(
    files.map(
      async ({ extension, sha256: noted }) => hashOf((await frozenFile(db, hash, extension))?.bytes ?? "") === noted,
    ),
  );
  return count(same, "files are as they were stored");
}

async function quotesStand(db: Database, content: FrozenContent): Promise<Check> {
  const said: boolean[] = [];
  for (const { articleId, quote } of citationsIn(content)) said.push(await articleSays(db, articleId, quote));
  return count(said, "quotes stand in the stored articles, word for word");
}

/** Files of another version may come out the same all the same; where they do not, that proves nothing. */
async function drawsAlike(chart: Publication, view: Standing): Promise<Check> {
  if (view.drawing === DRAWING_VERSION) return drawnAgain(chart, view);
  const alike = await drawnAgain(chart, view).catch(() => null);
  if (alike?.right) return alike;
  const needed = `version ${view.drawing} of the charts would be needed: this one is ${DRAWING_VERSION}`;
  return { right: null, words: `to draw it again, ${needed}` };
}

async function drawnAgain(chart: Publication, { hash, content, origin, files }: Standing): Promise<Check> {
  const noted = new Map(files.map(({ extension, sha256 }) => [extension, sha256]));
  const drawn = await filesOf(chart, content, hash, origin);
  return count(
    drawn.map(({ extension, bytes }) => hashOf(bytes) === noted.get(extension)),
    "files come out the same when they are drawn again",
  );
}
