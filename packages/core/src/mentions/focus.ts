import { HOST, type Holder, isOrganisation } from "../codebook";
import { type Found, ofRole } from "../found";
import type { Reading } from "../reading";
import type { Sentence } from "../sentences/sentence";
import { COMMA } from "../sentences/tokens";
import type { Mention } from "./mention";

/** Whom the text is speaking of: what pronouns and bare quotations stand for. */
export type Focus = {
  /** The last person or government that was a subject. */
  readonly speaker: Mention | null;
  readonly man: Mention | null;
  readonly woman: Mention | null;
  /** The last country that was spoken of, for "the prime minister". */
  readonly country: Mention | null;
  /** The last sentence that named several, for "both" and "all three"; read only where one of these stands. */
  readonly several: { readonly found: readonly Found[]; readonly mentions: readonly Mention[] } | null;
  readonly paragraph: number;
};

export const NO_FOCUS: Focus = { speaker: null, man: null, woman: null, country: null, several: null, paragraph: -1 };

/** The country that common nouns of state belong to. */
export function countryIn(focus: Focus): Holder | null {
  const spoken = focus.speaker?.holders.length === 1 ? focus.speaker : focus.country;
  return spoken?.holders[0] ?? null;
}

/** The first free mention of a sentence is whom the next one speaks of; a reported speaker goes before it. */
export function nextFocus(
  sentence: Sentence,
  found: readonly Found[],
  mentions: readonly Mention[],
  focus: Focus,
): Focus {
  const reports = ofRole(found, "speaker:reporting", "speaker:source");
  const free = mentions.filter((one) => one.place === "free" && (one.holders.length > 0 || one.sort === "outsider"));
  const speaks = free.find(
    (one) =>
      one.sort !== "name" && reports.some((r) => Math.min(Math.abs(r.from - one.to), Math.abs(one.from - r.to)) <= 1),
  );
  const speaker = speaks ?? free[0] ?? focus.speaker;
  const person = mentions.filter((one) => one.sort === "official" || one.sort === "role" || one.sort === "pronoun");
  return {
    speaker,
    man: whoActs(person, "f") ?? focus.man,
    woman: whoActs(person, "m") ?? focus.woman,
    country: mentions.findLast((one) => one.holders.length === 1 && one.place !== "oblique") ?? focus.country,
    several: namesSeveral(mentions) ? { found, mentions } : focus.several,
    paragraph: sentence.paragraph,
  };
}

/** The last person who acts in the sentence, else the last that it names, but for those of the other gender. */
function whoActs(persons: readonly Mention[], other: "m" | "f"): Mention | undefined {
  const fitting = persons.filter((one) => one.gender !== other);
  return fitting.findLast((one) => one.place === "free") ?? fitting.at(-1);
}

function namesSeveral(mentions: readonly Mention[]): boolean {
  let first: Holder | null = null;
  for (const { sort, holders, place } of mentions) {
    const [holder] = holders;
    if (sort === "pronoun" || place === "attribute" || holder === undefined) continue;
    if (first !== null && first !== holder) return true;
    first = holder;
    if (holders.length > 1) return true;
  }
  return false;
}

/** Words that may stand between two of a list beside the comma or "and": an article, a title. */
const LOOSE = 3;

/** The last of the sentence's lists: two or more holders that commas and "and" join. */
export function lastList(reading: Reading, found: readonly Found[], mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length < 2) return [];
  const joins = ofRole(found, "speaker:coordination");
  const named = mentions.filter((one) => one.sort !== "pronoun" && one.holders.length > 0 && one.place !== "attribute");
  let best: Mention[] = [];
  let run: Mention[] = [];
  for (const one of named) {
    const last = run.at(-1);
    run = last && isJoined(reading, joins, last, one) ? [...run, one] : [one];
    if (new Set(run.flatMap((m) => m.holders)).size > 1) best = run;
  }
  if (best.length) return best;
  // "France has agreed. So has Germany": two subjects of one sentence are a pair too.
  const subjects = named.filter(
    (one) => one.place === "free" && !one.holders.includes(HOST) && !one.holders.some(isOrganisation),
  );
  return new Set(subjects.flatMap((one) => one.holders)).size > 1 ? subjects : [];
}

function isJoined(reading: Reading, joins: readonly Found[], left: Mention, right: Mention): boolean {
  if (right.from < left.to || right.from - left.to > LOOSE) return false;
  for (let at = left.to; at < right.from; at++) {
    if (reading.tokens.kind[at] === COMMA || joins.some((join) => at >= join.from && at < join.to)) return true;
  }
  return false;
}
