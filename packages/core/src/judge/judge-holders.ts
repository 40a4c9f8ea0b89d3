import type { Holder } from "../codebook";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Mention } from "../mentions/mention";
import type { Reading } from "../reading";
import { averageNets } from "./average-nets";
import { makeNet, type Net, type Verdict } from "./net";
import { unpackNet } from "./net-weights";
import { sentencesOf, viewOf } from "./passage";
import { passagesOf, type TopicalPassage, wholeText } from "./passages-of";
import type { Units } from "./units";
import weights from "./weights.json";

/** What the net makes of one holder in one passage. */
export type Opinion = {
  readonly holder: Holder;
  readonly passage: TopicalPassage;
  readonly verdict: Verdict;
  /** By sentence index: the government's mentions of the holder in the passage. */
  readonly mentions: readonly (readonly [sentence: number, mention: Mention])[];
};

let made: Net | undefined;

/** The weights are unpacked when a text is first judged. */
function theNet(): Net {
  made ??= averageNets(weights.map((one) => makeNet(unpackNet(one))));
  return made;
}

/**
 * Asks the net about every holder that speaks, or is spoken of.
 * @param whole judges a short text at once, as the coded texts are that the net learned from
 * @param counts whether a verdict is sure enough to be an opinion
 */
export function judgeHolders(
  reading: Reading,
  sentences: readonly ReadSentence[],
  units: Units,
  whole: boolean,
  counts: (passage: TopicalPassage, verdict: Verdict) => boolean,
): Opinion[] {
  const opinions: Opinion[] = [];
  const judge = theNet()(units);
  for (const passage of whole ? wholeText(units) : passagesOf(reading, sentences, units)) {
    const { holder } = passage;
    const verdict = judge(passage, viewOf(units, passage, holder));
    if (!counts(passage, verdict)) continue;
    opinions.push({ holder, passage, verdict, mentions: mentionsOf(units, sentences, passage) });
  }
  return opinions;
}

function mentionsOf(
  units: Units,
  sentences: readonly ReadSentence[],
  passage: TopicalPassage,
): (readonly [number, Mention])[] {
  const [first, last] = sentencesOf(units, passage);
  const own: (readonly [number, Mention])[] = [];
  for (let at = first; at <= last; at++) {
    const { index, mentions } = sentences[at] as ReadSentence;
    for (const one of mentions) {
      if (one.voice === "government" && one.holders.includes(passage.holder)) own.push([index, one]);
    }
  }
  return own;
}
