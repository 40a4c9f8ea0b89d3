import type { Source } from "@standpoint/core";

/** An article that an input holds: named at once, read when its turn comes. */
export type ArticleInput = {
  /** The path or address as given; within a file of many, with its line: `archive.jsonl:17`. */
  readonly file: string;
  /** The bytes that it took of its input, for progress; 0 where nobody knows how many there will be. */
  readonly weight: number;
  /** Reads it; rejects with the reason where it cannot be read. */
  readonly load: () => Promise<Source>;
  /** Is told when it has been stored, or refused for good, or has failed in a way that may pass. */
  readonly settle?: (end: "done" | "failed") => Promise<void>;
};

/** An input of which it is known already that it cannot be read. */
export function badInput(file: string, problem: unknown, weight = 0): ArticleInput {
  return { file, weight, load: () => Promise.reject(problem) };
}
