import type { Holder, Stance } from "../codebook";
import type { Cue } from "../cues/cue";
import { findCues } from "../cues/find-cues";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Mention } from "../mentions/mention";
import type { Reading } from "../reading";
import type { Sentence } from "../sentences/sentence";
import { bindHolder } from "./bind-holder";
import { type Claim, HISTORICAL } from "./claim";
import { frameOf, NO_TOPIC, nextTopic } from "./target";

const FRAME_POINTS = { bound: 1, target: 0.5, inherited: 0, loose: -1 } as const;

/** Mentions and cues brought together, sentence by sentence. */
export function makeClaims(reading: Reading, sentences: readonly ReadSentence[]): Claim[] {
  let topic = NO_TOPIC;
  const claims: Claim[] = [];
  for (const read of sentences) {
    const sentence = reading.sentences[read.index] as Sentence;
    if (sentence.masked) continue;
    const before = topic;
    topic = nextTopic(sentence, read.found, topic);
    for (const cue of findCues(reading, sentence, read.found)) {
      if (cue.stance === null) continue;
      const frame = frameOf(sentence, read.found, cue, before);
      claims.push(...claimsOf(reading, read, cue, cue.stance, frame));
    }
  }
  return claims;
}

function claimsOf(reading: Reading, read: ReadSentence, cue: Cue, stance: Stance, frame: Claim["frame"]): Claim[] {
  const binding = bindHolder(reading, read, cue);
  if (!binding) return [];
  return binding.mentions.flatMap((mention) =>
    mention.voice !== "government" ? [] : mention.holders.map((holder) => claim(holder, mention)),
  );

  function claim(holder: Holder, mention: Mention): Claim {
    const weight =
      cue.strength + FRAME_POINTS[frame] + ((binding?.points ?? 0) - 8) / 8 - (cue.historical ? HISTORICAL : 0);
    return {
      holder,
      stance,
      weight,
      mention,
      frame,
      sentence: read.index,
      at: cue.from,
      cue: cue.id,
      modifiers: cue.modifiers,
      historical: cue.historical,
    };
  }
}
