import "server-only";
import { RenderRefused } from "@standpoint/charts";
import { answerInWords } from "./answer-with-file";

const STATUS = { large: 400, busy: 503, slow: 503 } as const;

/** @returns the answer for what could not be made; what is not the reader's doing is logged under the name */
export function inWordsWhyNot(error: unknown, name: string): Response {
  if (error instanceof RenderRefused) {
    const status = STATUS[error.why];
    return answerInWords(status, [error.message], status === 503 ? { "Retry-After": "30" } : {});
  }
  console.error(`${name}:`, error);
  return answerInWords(503, ["This cannot be answered just now. Try again in a moment."], { "Retry-After": "5" });
}
