import { type Found, foundBySentence } from "../found";
import type { Reading } from "../reading";
import { findHolders } from "./find-holders";
import { joinOffices } from "./join-offices";
import type { Mention } from "./mention";
import { placeMentions } from "./place-mentions";
import { NO_FOCUS, nextFocus, resolveReferences } from "./resolve-references";

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
    const named = placeMentions(
      reading,
      found,
      joinOffices(reading, sentence, found, findHolders(reading, found), focus),
    );
    const mentions = resolveReferences(sentence, found, named, focus);
    const carried = focus.speaker;
    focus = nextFocus(sentence, found, mentions, focus);
    return { index, found, mentions, carried };
  });
}
