import { createHash } from "node:crypto";
import {
  citationsIn,
  contentOf,
  DRAWING_VERSION,
  type FrozenContent,
  filesOf,
  type Publication,
  viewOf,
} from "@standpoint/charts";
import { articleSays, type Database, type FrozenView, frozenFile } from "@standpoint/db";
import { whyRowsDiffer } from "./why-rows-differ";

/** One thing that was looked at, and what was found. */
export type Check = { readonly right: boolean; readonly words: string };

type Standing = FrozenView & { readonly content: string };

const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");

/**
 * Looks at a frozen view from both ends: what is stored against its hashes, and what the stored articles give today, drawn
 * anew, against what is stored.
 */
export async function checkFrozen(db: Database, chart: Publication, view: Standing): Promise<Check[]> {
  const content = JSON.parse(view.content) as FrozenContent;
  return [
    { right: sha256(view.content) === view.hash, words: "its hash is the hash of its content" },
    await filesStand(db, view),
    await quotesStand(db, content),
    await rowsStand(db, chart, view, content),
    await drawsAlike(chart, view),
  ];
}

async function filesStand(db: Database, { hash, files }: Standing): Promise<Check> {
  const same = await Promise.all(
    files.map(
      async ({ extension, sha256: noted }) => sha256((await frozenFile(db, hash, extension))?.bytes ?? "") === noted,
    ),
  );
  return count(same, "files are as they were stored");
}

async function quotesStand(db: Database, content: FrozenContent): Promise<Check> {
  const said: boolean[] = [];
  for (const { articleId, quote } of citationsIn(content)) said.push(await articleSays(db, articleId, quote));
  return count(said, "quotes stand in the stored articles, word for word");
}

async function rowsStand(db: Database, chart: Publication, { hash }: Standing, frozen: FrozenContent): Promise<Check> {
  const { parameters, drawing } = frozen;
  const view = viewOf(parameters);
  const { content } = await contentOf(chart, db, view, view.known ?? "");
  const again = sha256(content.replace(`"drawing":"${DRAWING_VERSION}"`, `"drawing":"${drawing}"`)) === hash;
  return again
    ? { right: true, words: "the stored articles give the same rows" }
    : { right: false, words: `the stored articles give other rows: ${whyRowsDiffer(frozen, JSON.parse(content))}` };
}

async function drawsAlike(chart: Publication, { hash, content, origin, drawing, files }: Standing): Promise<Check> {
  if (drawing !== DRAWING_VERSION)
    return {
      right: false,
      words: `it was drawn by version ${drawing} of the charts, which this one (${DRAWING_VERSION}) cannot repeat`,
    };
  const noted = new Map(files.map(({ extension, sha256: hashed }) => [extension, hashed]));
  const drawn = await filesOf(chart, content, hash, origin);
  return count(
    drawn.map(({ extension, bytes }) => sha256(bytes) === noted.get(extension)),
    "files come out the same when they are drawn again",
  );
}

function count(right: readonly boolean[], words: string): Check {
  const rights = right.filter(Boolean).length;
  return { right: rights === right.length, words: `${rights} of ${right.length} ${words}` };
}
