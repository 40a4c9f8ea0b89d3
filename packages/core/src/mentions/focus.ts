import { HOST, type Holder, isOrganisation } from "../codebook";
import { type Found, ofRole, ofRoles, roleSet } from "../found";
import type { Reading } from "../reading";
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
  /** Whether `several` is the last sentence that named anybody. */
  readonly severalLast: boolean;
};

export const NO_FOCUS: Focus = {
  speaker: null,
  man: null,
  woman: null,
  country: null,
  several: null,
  severalLast: false,
};

const REPORTS = roleSet("speaker:reporting", "speaker:source");

/** The country that common nouns of state belong to. */
export function countryIn(focus: Focus): Holder | null {
  const spoken = focus.speaker?.holders.length === 1 ? focus.speaker : focus.country;
  return spoken?.holders[0] ?? null;
}

/** The first free mention of a sentence is whom the next one speaks of; a reported speaker goes before it. */
export function nextFocus(found: readonly Found[], mentions: readonly Mention[], focus: Focus): Focus {
  if (mentions.length === 0) return focus;
  const several = namesSeveral(mentions);
  return {
    speaker: speakerIn(mentions, ofRoles(found, REPORTS)) ?? focus.speaker,
    man: whoActs(mentions, "f") ?? focus.man,
    woman: whoActs(mentions, "m") ?? focus.woman,
    country: mentions.findLast((one) => one.holders.length === 1 && one.place !== "oblique") ?? focus.country,
    several: several ? { found, mentions } : focus.several,
    severalLast: several,
  };
}

function speakerIn(mentions: readonly Mention[], reports: readonly Found[]): Mention | null {
  let first: Mention | null = null;
  for (const one of mentions) {
    if (one.place !== "free" || (one.holders.length === 0 && one.sort !== "outsider")) continue;
    if (one.sort !== "name" && reports.length > 0 && isBeside(one, reports)) return one;
    first ??= one;
  }
  return first;
}

function isBeside(one: Mention, reports: readonly Found[]): boolean {
  for (const { from, to } of reports) if (Math.min(Math.abs(from - one.to), Math.abs(one.from - to)) <= 1) return true;
  return false;
}

/** The last person who acts in the sentence, else the last that it names, but for those of the other gender. */
function whoActs(mentions: readonly Mention[], other: "m" | "f"): Mention | undefined {
  let last: Mention | undefined;
  for (let at = mentions.length - 1; at >= 0; at--) {
    const one = mentions[at] as Mention;
    if (one.gender === other || (one.sort !== "official" && one.sort !== "role" && one.sort !== "pronoun")) continue;
    if (one.place === "free") return one;
    last ??= one;
  }
  return last;
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

/** The last of the sentence's lists, else its subjects: "France has agreed. So has Germany" names a pair too. */
export function lastList(reading: Reading, found: readonly Found[], mentions: readonly Mention[]): readonly Mention[] {
  const list = lastJoined(reading, found, mentions);
  if (list.length || mentions.length < 2) return list;
  const subjects = mentions.filter(
    (one) =>
      one.place === "free" &&
      one.sort !== "pronoun" &&
      one.holders.length > 0 &&
      !one.holders.includes(HOST) &&
      !one.holders.some(isOrganisation),
  );
  return new Set(subjects.flatMap((one) => one.holders)).size > 1 ? subjects : [];
}

/** The last of the sentence's lists: a group, or two or more holders that commas and "and" join. */
export function lastJoined(
  reading: Reading,
  found: readonly Found[],
  mentions: readonly Mention[],
): readonly Mention[] {
  const joins = ofRole(found, "speaker:coordination");
  const named = mentions.filter((one) => one.sort !== "pronoun" && one.holders.length > 0 && one.place !== "attribute");
  let best: Mention[] = [];
  let run: Mention[] = [];
  for (const one of named) {
    const last = run.at(-1);
    run = last && isJoined(reading, joins, last, one) ? [...run, one] : [one];
    if (new Set(run.flatMap((m) => m.holders)).size > 1) best = run;
  }
  return best;
}

function isJoined(reading: Reading, joins: readonly Found[], left: Mention, right: Mention): boolean {
  if (right.from < left.to || right.from - left.to > LOOSE) return false;
  for (let at = left.to; at < right.from; at++) {
    if (reading.tokens.kind[at] === COMMA || joins.some((join) => at >= join.from && at < join.to)) return true;
  }
  return false;
}
