import { type Found, ofRole } from "../found";
import type { Sentence } from "../sentences/sentence";

/** Sentences over which "the idea", "it" and bare cues keep to a target that was named. */
const REACH = 3;

/** Words within which a rival frame takes a cue to itself. */
const RIVAL_REACH = 5;

/** What the text is about at a sentence: the deployment, something else, or what went before. */
export type Topic = { readonly last: number; readonly rival: number };

export const NO_TOPIC: Topic = { last: Number.NEGATIVE_INFINITY, rival: Number.NEGATIVE_INFINITY };

/** Force words of a sentence that no rival frame covers ("Russian troops", "missiles to the troops"). */
export function targetsOf(found: readonly Found[]): Found[] {
  const rivals = ofRole(found, "frame:rival");
  return ofRole(found, "frame:force", "frame:named").filter(
    (one) => !rivals.some((r) => r.from < one.to && one.from < r.to),
  );
}

export function nextTopic(sentence: Sentence, found: readonly Found[], topic: Topic): Topic {
  if (targetsOf(found).length) return { last: sentence.index, rival: topic.rival };
  if (ofRole(found, "frame:rival").length) return { ...topic, rival: sentence.index };
  return topic;
}

/** How a cue is tied to the question, loose where a rival frame is nearer or nothing ties it. */
export function frameOf(
  sentence: Sentence,
  found: readonly Found[],
  cue: { from: number; to: number; bound: boolean },
  topic: Topic,
): "bound" | "target" | "inherited" | "loose" {
  const distance = (one: Found): number =>
    one.from >= cue.to ? one.from - cue.to : one.to <= cue.from ? cue.from - one.to : 0;
  const nearest = (list: readonly Found[]): number => Math.min(Number.POSITIVE_INFINITY, ...list.map(distance));
  const rival = nearest(ofRole(found, "frame:rival"));
  if (cue.bound) return rival === 0 ? "loose" : "bound";
  const target = nearest(targetsOf(found));
  if (target < Number.POSITIVE_INFINITY) return rival < target && rival < RIVAL_REACH ? "loose" : "target";
  const recent = sentence.index - topic.last <= REACH && topic.last >= topic.rival;
  // "The idea", "such a step": stands for what was named before, and keeps a cue from a rival that is farther off.
  const named = nearest(ofRole(found, "frame:anaphor")) <= rival && rival > 0;
  if (rival < RIVAL_REACH && !named) return "loose";
  return recent ? "inherited" : "loose";
}
