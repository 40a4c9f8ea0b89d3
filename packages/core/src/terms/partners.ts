import { coordinated } from "../claims/bind-holder";
import { ADVERSARY, type Holder } from "../codebook";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Reading } from "../reading";

const known = new WeakMap<readonly ReadSentence[], ReadonlyMap<Holder, ReadonlySet<Holder>>>();

/**
 * By holder: those whom the article names in one breath with it ("Paris and London"). What one of them says of their
 * plan holds for the others. Found once for all holders of an article.
 */
export function partnersIn(
  reading: Reading,
  sentences: readonly ReadSentence[],
): ReadonlyMap<Holder, ReadonlySet<Holder>> {
  let partners = known.get(sentences);
  if (!partners) {
    partners = findPartners(reading, sentences);
    known.set(sentences, partners);
  }
  return partners;
}

function findPartners(reading: Reading, sentences: readonly ReadSentence[]): Map<Holder, Set<Holder>> {
  const partners = new Map<Holder, Set<Holder>>();
  for (const read of sentences) {
    for (const one of read.mentions) {
      if (one.voice !== "government") continue;
      const together = coordinated(reading, read, one).flatMap(({ voice, holders }) =>
        voice === "government" ? holders : [],
      );
      if (together.includes(ADVERSARY)) continue;
      for (const holder of one.holders) {
        const own = partners.get(holder) ?? new Set();
        partners.set(holder, own);
        for (const other of together) if (other !== holder) own.add(other);
      }
    }
  }
  return partners;
}
