import "server-only";
import { RenderRefused } from "@standpoint/charts";
import type { Words } from "@standpoint/words/words";
import { answerInWords } from "./answer-with-file";

const STATUS = { large: 400, busy: 503, slow: 503 } as const;

/** @returns the answer for what could not be made; what is not the reader's doing is logged under the name */
export function inWordsWhyNot(error: unknown, name: string, words: Words): Response {
  if (error instanceof RenderRefused) {
    const status = STATUS[error.why];
    return answerInWords(
      status,
      [words.say(`refused.${error.why}`, error.values)],
      status === 503 ? { "Retry-After": "30" } : {},
    );
  }
  console.error(`${name}:`, error);
  return answerInWords(503, [words.say("refused.later")], { "Retry-After": "5" });
}
