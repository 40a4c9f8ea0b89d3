import { targetsOf } from "../claims/target";
import type { Condition, Contribution, Stance } from "../codebook";
import { type Found, ofRole } from "../found";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Mention } from "../mentions/mention";
import type { Reading } from "../reading";
import type { Sentence } from "../sentences/sentence";
import { CUT } from "../sentences/tokens";
import { ownersOf } from "./owners";

/** A condition or contribution as it stands in the text, whosever it is. */
export type Term = {
  readonly name: Condition | Contribution;
  readonly condition: Condition | null;
  readonly contribution: Contribution | null;
  /** Named without anything that depends on it. */
  readonly hint: boolean;
  /** Under a negation: "no ground troops". */
  readonly negated: boolean;
  readonly sentence: number;
  readonly paragraph: number;
  /** First token, and the token after the last. */
  readonly from: number;
  readonly to: number;
  readonly owners: readonly Mention[];
  /** Who was spoken of before, where the sentence gives the term to nobody. */
  readonly carried: Mention | null;
  /** The sentence speaks of the force. */
  readonly onForce: boolean;
  /** What the nearest cue of the sentence says. */
  readonly cue: Stance | null;
};

/** Words after a negation that it still reaches. */
const NEGATED = 5;

const known = new WeakMap<readonly ReadSentence[], readonly Term[]>();

/** All conditions and contributions of an article, in order; found once for all its holders. */
export function findTerms(reading: Reading, sentences: readonly ReadSentence[]): readonly Term[] {
  let terms = known.get(sentences);
  if (!terms) {
    terms = sentences.flatMap((read) => termsIn(reading, read));
    known.set(sentences, terms);
  }
  return terms;
}

function termsIn(reading: Reading, read: ReadSentence): Term[] {
  const sentence = reading.sentences[read.index] as Sentence;
  const found = sentence.masked ? [] : read.found.filter(({ row }) => row.condition || row.contribution);
  if (!found.length) return [];
  const onForce = targetsOf(read.found).length > 0;
  const rivals = ofRole(read.found, "frame:rival");
  const cues = ofRole(read.found, "cue");
  const breaks = ofRole(read.found, "modifier:contrast");
  const negations = ofRole(read.found, "modifier:negation");
  return found
    .filter(
      (one) => one.row.contribution !== "ground_troops" || !rivals.some((r) => r.from <= one.from && one.to <= r.to),
    )
    .map((one) => ({ one, owners: ownersOf(reading, read, one) }))
    .map(({ one, owners }) => ({
      name: (one.row.condition ?? one.row.contribution) as Condition | Contribution,
      condition: one.row.condition ?? null,
      contribution: one.row.contribution ?? null,
      hint: one.row.hint === true,
      negated: one.row.contribution !== undefined && isNegated(reading, one, negations, breaks),
      sentence: read.index,
      paragraph: sentence.paragraph,
      from: one.from,
      to: one.to,
      owners,
      carried: owners.length ? null : read.carried,
      onForce,
      cue: nearestCue(cues, one),
    }));
}

/** Whether a negation reaches it: not beyond the end of a clause or a contrast ("not to fight but to train"). */
function isNegated(reading: Reading, one: Found, negations: readonly Found[], breaks: readonly Found[]): boolean {
  return negations.some((n) => {
    if (n.to > one.from || one.from - n.to >= NEGATED) return false;
    if (breaks.some((x) => x.from >= n.to && x.to <= one.from)) return false;
    for (let at = n.to; at < one.from; at++) if (reading.tokens.kind[at] === CUT) return false;
    return true;
  });
}

function nearestCue(cues: readonly Found[], term: Found): Stance | null {
  let best: Found | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const cue of cues) {
    const gap = Math.max(cue.from - term.to, term.from - cue.to, 0);
    if (gap >= least) continue;
    best = cue;
    least = gap;
  }
  return best?.row.cue?.[0] ?? null;
}
