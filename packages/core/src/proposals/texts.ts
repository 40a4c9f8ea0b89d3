import type { ReadSentence } from "../mentions/find-mentions";
import type { FoundDate } from "../mentions/found-date";
import type { Reading } from "../reading";

/** An article as the steps are read from it: its sentences, and the dates that each of them tells. */
export type Texts = {
  readonly reading: Reading;
  readonly read: readonly ReadSentence[];
  readonly dates: readonly (readonly FoundDate[])[];
  /** Those of them that tell any. */
  readonly dated: readonly ReadSentence[];
};
