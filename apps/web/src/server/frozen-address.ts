import "server-only";
import { CHARTS } from "@standpoint/charts";
import { type FrozenView, frozenView } from "@standpoint/db";
import type { Words } from "@standpoint/words/words";
import { env } from "../env";
import { answerInWords } from "./answer-with-file";
import { database } from "./database";
import { withdrawnWords } from "./withdrawn-words";

/** For ever: the address holds the hash of all that the file shows. */
export const IMMUTABLE = "public, max-age=31536000, immutable";

type Found = { readonly view: FrozenView; readonly content: string } | { readonly refusal: Response };

/** @returns the frozen view at this address, or the answer why there is none: 404, or 410 where a quote was withdrawn */
export async function findFrozen(hash: string, words: Words): Promise<Found> {
  const view = /^[\da-f]{64}$/.test(hash) ? await frozenView(await database(), hash) : null;
  if (!view) return { refusal: answerInWords(404, [words.say("frozen.unknown")]) };
  if (view.withdrawn) {
    const why = [words.say("frozen.withdrawnWith"), ...withdrawnWords(view.withdrawn, words)];
    return { refusal: answerInWords(410, why) };
  }
  if (view.content === null || !CHARTS.has(view.chart))
    return { refusal: answerInWords(410, [words.say("frozen.gone")]) };
  return { view, content: view.content };
}

/** @returns where the files of a frozen view stand, by extension */
export function frozenFiles({
  hash,
  chart,
  files,
}: Pick<FrozenView, "hash" | "chart" | "files">): Record<string, string> {
  return Object.fromEntries(
    files.map(({ extension }) => [extension, `${env.origin}/frozen/${hash}/${chart}.${extension}`]),
  );
}
