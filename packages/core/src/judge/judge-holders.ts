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
 */
export function judgeHolders(
  reading: Reading,
  sentences: readonly ReadSentence[],
  units: Units,
  whole: boolean,
): Opinion[] {
  const passages = whole ? wholeText(units) : passagesOf(reading, sentences, units);
  const judge = theNet()(units);
  return passages.map((passage) => {
    const [first, last] = sentencesOf(units, passage);
    const verdict = judge(passage, viewOf(units, passage, passage.holder));
    const mentions = mentionsOf(sentences.slice(first, last + 1), passage.holder);
    return { holder: passage.holder, passage, verdict, mentions };
  });
}

function mentionsOf(sentences: readonly ReadSentence[], holder: Holder): (readonly [number, Mention])[] {
  return sentences.flatMap(({ index, mentions }) =>
    mentions.flatMap((one) =>
      one.voice === "government" && one.holders.includes(holder) ? [[index, one] as const] : [],
    ),
  );
}
