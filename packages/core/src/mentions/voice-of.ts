import { type Found, ofRole, ofRoles, roleSet } from "../found";
import type { Reading } from "../reading";
import type { Sentence } from "../sentences/sentence";
import { BREAK, COMMA, CUT, STOP } from "../sentences/tokens";
import type { Mention, Voice } from "./mention";
import { isPlain } from "./office-neighbours";

const REPORTS = roleSet("speaker:reporting", "speaker:source");

/** Words between a mark and the name it is put before: "opposition leader", "leader of the party". */
const NEAR = 2;
/** Words of an apposition behind a name: "X, who is now leader of the opposition". */
const BEHIND = 3;

/** "Opposition leader X", "X, the former prime minister": who is not, or no longer, the government. */
export function voiceMentions(
  reading: Reading,
  sentence: Sentence,
  found: readonly Found[],
  mentions: readonly Mention[],
): readonly Mention[] {
  const opposition = ofRole(found, "speaker:opposition");
  const former = ofRole(found, "speaker:former");
  if (!opposition.length && !former.length) return mentions;
  return mentions.map((one) => {
    const voice = markedAs(reading, found, one, sentence, opposition, former);
    return voice ? { ...one, voice } : one;
  });
}

function markedAs(
  reading: Reading,
  found: readonly Found[],
  one: Mention,
  sentence: Sentence,
  opposition: readonly Found[],
  former: readonly Found[],
): Voice | null {
  const touches = (mark: Found, most: number): boolean =>
    mark.from >= sentence.from && touching(reading, found, one, mark, most);
  if (one.sort !== "outsider" && opposition.some((mark) => touches(mark, NEAR))) return "opposition";
  const isPerson = one.person !== null || one.sort === "role";
  return isPerson && former.some((mark) => touches(mark, 1)) ? "former" : null;
}

/** Inside the mention, just before it, or as an apposition behind it; behind an adjective also "Slovak opposition". */
function touching(reading: Reading, found: readonly Found[], one: Mention, mark: Found, most: number): boolean {
  if (mark.from < one.to && one.from < mark.to) return true;
  if (mark.to <= one.from) return isPlain(reading, found, mark.to, one.from, most);
  if (one.person !== null)
    return reading.tokens.kind[one.to] === COMMA && isPlain(reading, found, one.to, mark.from, BEHIND, true);
  return one.sort === "adjective" && isPlain(reading, found, one.to, mark.from, NEAR);
}

/** Words between a speech verb and who speaks. */
const SPEAKS = 2;

/**
 * Where somebody outside the governments speaks or is the subject, the others of the same part of the sentence stand in
 * that one's words: "Weidel demanded that Germany stay out". Not where a person of a government speaks beside.
 */
export function underSpeaker(
  reading: Reading,
  found: readonly Found[],
  mentions: readonly Mention[],
): readonly Mention[] {
  if (!mentions.some((one) => one.voice !== "government")) return mentions;
  const sources = ofRole(found, "speaker:source");
  const isSource = (one: Mention): boolean =>
    sources.some((word) => word.to <= one.from && one.from - word.to <= SPEAKS);
  const apart = mentions.filter(
    (one) => one.voice !== "government" && one.sort !== "pronoun" && (one.place === "free" || isSource(one)),
  );
  if (!apart.length) return mentions;
  const verbs = ofRoles(found, REPORTS);
  const speaks = (one: Mention): boolean =>
    verbs.some((verb) => Math.min(Math.abs(verb.from - one.to), Math.abs(one.from - verb.to)) <= SPEAKS);
  const first = mentions.find((one) => one.place === "free");
  const speaker = apart.find((one) => one === first || speaks(one));
  if (!speaker) return mentions;
  const [from, to] = partOf(reading, found, speaker);
  const inPart = mentions.filter((one) => one.from >= from && one.to <= to && one.voice === "government");
  if (inPart.some((one) => one.person !== null && speaks(one))) return mentions;
  return mentions.map((one) => (inPart.includes(one) ? { ...one, under: speaker.voice } : one));
}

/** The part of a sentence between semicolons, colons, dashes and words of contrast. */
function partOf(reading: Reading, found: readonly Found[], one: Mention): readonly [number, number] {
  const turns = ofRole(found, "modifier:contrast");
  const ends = (token: number): boolean => {
    const kind = reading.tokens.kind[token];
    return kind === CUT || kind === STOP || kind === BREAK || turns.some((turn) => turn.from === token);
  };
  let from = one.from;
  while (from > 0 && !ends(from - 1)) from--;
  let to = one.to;
  while (to < reading.tokens.count && !ends(to)) to++;
  return [from, to];
}
