import { CONDITIONS, CONTRIBUTIONS, STANCES } from "@standpoint/core/codebook";
import type { RightReading } from "@standpoint/db";
import { CommandFailure } from "../command-failure";

export type RightOptions = {
  readonly stance?: string;
  readonly condition?: readonly string[];
  readonly contribution?: readonly string[];
  readonly reject?: boolean;
};

/**
 * What the options say is right instead of the machine's reading.
 * @throws CommandFailure for a word that is not the codebook's, a rejection with anything beside it, or nothing at all
 */
export function readRight({ stance, condition, contribution, reject }: RightOptions): RightReading {
  const says = stance !== undefined || condition !== undefined || contribution !== undefined;
  if (reject && says) throw new CommandFailure("standpoint: --reject stands alone: there is no such claim");
  if (reject) return { rejected: true };
  if (!says) throw new CommandFailure("standpoint: correct says what is right: --stance, --condition, … or --reject");
  return {
    stance: stance === undefined ? undefined : oneOf(STANCES, "stance", stance),
    conditions: listOf(CONDITIONS, "condition", condition),
    contribution: listOf(CONTRIBUTIONS, "contribution", contribution),
  };
}

function listOf<T extends string>(words: readonly T[], kind: string, given?: readonly string[]): T[] | undefined {
  if (given === undefined) return undefined;
  const named = given.flatMap((one) => one.split(",").map((word) => word.trim()));
  return named.length === 1 && named[0] === "none" ? [] : [...new Set(named)].map((word) => oneOf(words, kind, word));
}

function oneOf<T extends string>(words: readonly T[], kind: string, given: string): T {
  const word = words.find((one) => one === given);
  if (!word) throw new CommandFailure(`standpoint: no ${kind} "${given}"; there are ${words.join(", ")}`);
  return word;
}
