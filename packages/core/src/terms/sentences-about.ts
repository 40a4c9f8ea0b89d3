import type { Holder } from "../codebook";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Reading } from "../reading";
import type { Sentence } from "../sentences/sentence";

/** @returns in order, the sentences that name a holder as a government, with the one that bears its stance out. */
export function sentencesAbout(
  reading: Reading,
  sentences: readonly ReadSentence[],
  holder: Holder,
  evidence: number,
): number[] {
  return sentences
    .filter(
      ({ index, mentions }) =>
        index === evidence ||
        (!(reading.sentences[index] as Sentence).masked &&
          mentions.some((one) => one.voice === "government" && one.holders.includes(holder))),
    )
    .map(({ index }) => index);
}
