import { type Found, foundBySentence, hasRole, roleSet } from "../found";
import type { Reading } from "../reading";
import { exceptMentions, frameGroups } from "./except-mentions";
import { findHolders } from "./find-holders";
import { countryIn, type Focus, NO_FOCUS, nextFocus } from "./focus";
import { joinOffices } from "./join-offices";
import type { Mention } from "./mention";
import { placeMentions } from "./place-mentions";
import { resolveReferences } from "./resolve-references";
import { underSpeaker, voiceMentions } from "./voice-of";

/** A sentence with what was found in it and who is mentioned; `carried` is who was spoken of before it. */
export type ReadSentence = {
  readonly index: number;
  readonly found: readonly Found[];
  readonly mentions: readonly Mention[];
  readonly carried: Mention | null;
};

/** Names, officials, offices, pronouns of every sentence, in the order of precision: what the text says wins over the table. */
export function findMentions(reading: Reading): ReadSentence[] {
  let focus = NO_FOCUS;
  return foundBySentence(reading).map((found, index) => {
    const sentence = reading.sentences[index] as Reading["sentences"][number];
    const mentions = mentionsIn(reading, sentence, found, focus);
    const carried = focus.speaker;
    focus = nextFocus(found, mentions, focus);
    return { index, found, mentions, carried };
  });
}

/** Whatever begins a mention: a sentence without any of these has none. */
const MENTIONED = roleSet(
  "name",
  "official",
  "party",
  "office",
  "speaker:private",
  "pronoun:both",
  "pronoun:three",
  "pronoun:state",
  "pronoun:he",
  "pronoun:she",
  "pronoun:they",
  "pronoun:plural",
  "pronoun:we",
  "pronoun:it",
);
const NOBODY: readonly Mention[] = [];

function mentionsIn(
  reading: Reading,
  sentence: Reading["sentences"][number],
  found: readonly Found[],
  focus: Focus,
): readonly Mention[] {
  if (!hasRole(found, MENTIONED)) return NOBODY;
  const named = joinOffices(reading, found, findHolders(reading, found, countryIn(focus)), focus);
  const placed = placeMentions(reading, found, voiceMentions(reading, sentence, found, named));
  const excepted = underSpeaker(reading, found, frameGroups(exceptMentions(reading, found, placed)));
  return resolveReferences(reading, sentence, found, excepted, focus);
}
