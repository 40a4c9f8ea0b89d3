import { coordinated } from "../claims/bind-holder";
import { CONTRAST_COST, tokenCost } from "../claims/token-cost";
import { HOST } from "../codebook";
import { ofRole } from "../found";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Mention } from "../mentions/mention";
import type { Reading } from "../reading";
import type { Sentence } from "../sentences/sentence";

const PLACE: Readonly<Record<Mention["place"], number>> = { free: 10, troops: 8.5, oblique: 6, attribute: 6 };
const AFTER = 3;
const REPORTED = 1;
const HOST_IN_PASSING = 4;

/** The words of a sentence that are said about one mention, and those that share it by "and". */
export type Territory = {
  readonly mentions: readonly Mention[];
  readonly tokens: readonly number[];
  readonly carried: boolean;
};

/** Gives each word of a sentence to the mention that it most likely speaks about. */
export function territories(reading: Reading, read: ReadSentence): Territory[] {
  const sentence = reading.sentences[read.index] as Sentence;
  const cost = costs(reading, read, sentence);
  const at = (token: number): number => cost[token - sentence.from] as number;
  const owners = read.mentions.length ? read.mentions : read.carried ? [read.carried] : [];
  const carried = !read.mentions.length;
  const words = new Map<Mention, number[]>(owners.map((one) => [one, []]));
  const base = owners.map((one) => pointsOf(read, one));
  for (let token = sentence.from; token < sentence.to; token++) {
    let best = -1;
    let points = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < owners.length; i++) {
      const one = owners[i] as Mention;
      const [before, after] = base[i] as [number, number];
      const now = carried
        ? 0
        : token >= one.to
          ? before - at(token) + at(one.to - 1)
          : after - at(one.from) + at(token);
      if (now > points) {
        best = i;
        points = now;
      }
    }
    if (best >= 0) words.get(owners[best] as Mention)?.push(token);
  }
  return owners.map((one) => ({
    mentions: carried ? [one] : coordinated(reading, read, one),
    tokens: words.get(one) as number[],
    carried,
  }));
}

/** Points of a mention for words behind it and for words before it. */
function pointsOf(read: ReadSentence, one: Mention): readonly [number, number] {
  let points = PLACE[one.place];
  if (one.holders.includes(HOST) && one.place !== "free" && one.person === null) points -= HOST_IN_PASSING;
  const reports = ofRole(read.found, "speaker:reporting", "speaker:source", "speaker:agent");
  const speaks = reports.some(
    (x) => (x.to <= one.from && one.from - x.to <= 2) || (x.from >= one.to && x.from - one.to <= 3),
  );
  return [points, points - (speaks ? REPORTED : AFTER)];
}

function costs(reading: Reading, read: ReadSentence, sentence: Sentence): Float64Array {
  const cost = new Float64Array(sentence.to - sentence.from + 1);
  const breaks = new Set(ofRole(read.found, "modifier:contrast").map((one) => one.from));
  for (let token = sentence.from; token < sentence.to; token++) {
    const here = tokenCost(reading.tokens.kind[token]) + (breaks.has(token) ? CONTRAST_COST : 0);
    cost[token - sentence.from + 1] = (cost[token - sentence.from] as number) + here;
  }
  return cost;
}
