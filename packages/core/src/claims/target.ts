import { type Found, ofRoles, roleSet } from "../found";
import type { Sentence } from "../sentences/sentence";

const RIVALS = roleSet("frame:rival");
const ANAPHORS = roleSet("frame:anaphor");
const FORCES = roleSet("frame:force", "frame:named");

/** Sentences over which "the idea", "it" and bare cues keep to a target that was named. */
const REACH = 3;

/** Words within which a rival frame takes a cue to itself. */
const RIVAL_REACH = 5;

/** What the text is about at a sentence: the deployment, something else, or what went before. */
export type Topic = { readonly last: number; readonly rival: number };

export const NO_TOPIC: Topic = { last: Number.NEGATIVE_INFINITY, rival: Number.NEGATIVE_INFINITY };

/** Force words of a sentence that no rival frame covers ("Russian troops", "missiles to the troops"). */
export function targetsOf(found: readonly Found[]): readonly Found[] {
  const rivals = ofRoles(found, RIVALS);
  const forces = ofRoles(found, FORCES);
  return rivals.length === 0 ? forces : forces.filter((one) => !rivals.some((r) => r.from < one.to && one.from < r.to));
}

export function nextTopic(sentence: Sentence, found: readonly Found[], topic: Topic): Topic {
  if (targetsOf(found).length) return { last: sentence.index, rival: topic.rival };
  if (ofRoles(found, RIVALS).length) return { ...topic, rival: sentence.index };
  return topic;
}

/** How a cue is tied to the question, loose where a rival frame is nearer or nothing ties it. */
export function frameOf(
  sentence: Sentence,
  found: readonly Found[],
  cue: { from: number; to: number; bound: boolean },
  topic: Topic,
): "bound" | "target" | "inherited" | "loose" {
  const rival = nearest(ofRoles(found, RIVALS), cue);
  if (cue.bound) return rival === 0 ? "loose" : "bound";
  const target = nearest(targetsOf(found), cue);
  if (target < Number.POSITIVE_INFINITY) return rival < target && rival < RIVAL_REACH ? "loose" : "target";
  const recent = sentence.index - topic.last <= REACH && topic.last >= topic.rival;
  // "The idea", "such a step": stands for what was named before, and keeps a cue from a rival that is farther off.
  const named = nearest(ofRoles(found, ANAPHORS), cue) <= rival && rival > 0;
  if (rival < RIVAL_REACH && !named) return "loose";
  return recent ? "inherited" : "loose";
}

/** Words between a cue and the nearest of a list; infinite where it is empty. */
function nearest(list: readonly Found[], cue: { from: number; to: number }): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { from, to } of list) {
    const distance = from >= cue.to ? from - cue.to : to <= cue.from ? cue.from - to : 0;
    if (distance < least) least = distance;
  }
  return least;
}
