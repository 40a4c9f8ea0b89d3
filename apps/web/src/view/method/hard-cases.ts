/** Decisions that readers ask about most: `hardTold` and `hardCoded` say them, in English as docs/CODEBOOK.md does. */
export const HARD_CASES = [
  "early",
  "unplanned",
  "excludesNothing",
  "denies",
  "waits",
  "neighbour",
  "noGround",
  "warns",
  "hosts",
  "differ",
  "parliament",
] as const;
