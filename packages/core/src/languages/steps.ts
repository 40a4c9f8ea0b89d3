import type { ProposalType } from "../codebook";

/** What tells a step on the way to a deployment. Phrases are in the notation of match/pattern.ts. */
export type Steps = {
  /** `[type, pattern, example]`: the example is a sentence that the pattern is found in. */
  readonly rows: readonly StepRow[];
  /** Say that someone calls a meeting: "hosted", "convened", "summoned". Who does is the proposer. */
  readonly hosting: readonly string[];
  /** With a country's adjective before it the seat of its government, where a meeting is held: "capital" in "the French capital". */
  readonly seats: readonly string[];
  /** The step is of the parliament, whose country is the proposer: "motion", "lower house". */
  readonly parliament: readonly string[];
};

export type StepRow = readonly [type: ProposalType, pattern: string, example: string];
