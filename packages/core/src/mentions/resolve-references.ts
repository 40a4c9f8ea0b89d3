import { HOST, type Holder, isOrganisation } from "../codebook";
import { type Found, hasRole, ofRole, ofRoles, roleSet } from "../found";
import type { Reading } from "../reading";
import type { Sentence } from "../sentences/sentence";
import { WORD } from "../sentences/tokens";
import { type Focus, lastJoined, lastList } from "./focus";
import type { Mention } from "./mention";

const OPENERS = roleSet("modifier:clause", "modifier:contrast", "speaker:coordination", "speaker:reporting");
const REPORTS = roleSet("speaker:reporting", "speaker:source");

const LISTS = roleSet("pronoun:both", "pronoun:three");
const STATES = roleSet("pronoun:state");
const PERSONAL = roleSet("pronoun:he", "pronoun:she", "pronoun:they", "pronoun:we", "pronoun:it");
const SHE = roleSet("pronoun:she");
const PLURAL = roleSet("pronoun:plural");
const PLURAL_VERBS = roleSet("pronoun:pluralVerbs");
const PRONOUNS = roleSet(...LISTS.roles, ...STATES.roles, ...PERSONAL.roles, ...PLURAL.roles);

/** Sieve seven: a pronoun stands for the last one it agrees with. Only where nobody fitting stands before it in the sentence. */
export function resolveReferences(
  reading: Reading,
  sentence: Sentence,
  found: readonly Found[],
  mentions: readonly Mention[],
  focus: Focus,
): readonly Mention[] {
  if (!hasRole(found, PRONOUNS)) return mentions;
  const all = [...mentions];
  const isNew = (one: Found): boolean => !all.some((m) => one.from < m.to && m.from < one.to);
  for (const one of ofRoles(found, LISTS)) {
    if (isNew(one)) all.push(...listed(reading, one, found, mentions, focus));
  }
  for (const one of ofRoles(found, STATES)) {
    const state = isNew(one) ? stateOf(one, found, mentions, focus) : null;
    if (state) all.push(state);
  }
  for (const one of ofRoles(found, PLURAL)) {
    const whom = isNew(one) && isPlural(found, one) ? theyAre(reading, one, found, mentions, focus) : null;
    if (whom) all.push(whom);
  }
  for (const one of ofRoles(found, PERSONAL)) {
    if (one.row.role === "pronoun:she" && ofRoles(found, PLURAL).some((x) => x.from === one.from && isPlural(found, x)))
      continue;
    if (!isNew(one) || (one.row.role === "pronoun:it" && !beginsClause(reading, sentence, found, one))) continue;
    const whom = whomOf(one, found, mentions, focus);
    if (whom) all.push(standIn(one, whom, `pronoun for ${whom.sieve}`));
  }
  return all.filter((one) => one.from >= sentence.from).sort((a, b) => a.from - b.from);
}

function standIn({ from, to }: Found, whom: Mention, sieve: string): Mention {
  return { ...whom, from, to, sort: "pronoun", place: "free", sieve, excepted: false };
}

function whomOf(
  one: Found,
  found: readonly Found[],
  mentions: readonly Mention[],
  focus: Focus,
): Mention | null | undefined {
  const before = mentions.filter(
    (m) => m.to <= one.from && m.place !== "attribute" && m.place !== "troops" && fits(one, m),
  );
  if (one.row.role === "pronoun:it") {
    const last = before.findLast((m) => m.place === "free");
    return last ?? (focus.speaker && fits(one, focus.speaker) ? focus.speaker : null);
  }
  const said = one.row.role === "pronoun:we" ? speakerOf(found, mentions) : undefined;
  return said ?? before.findLast((m) => m.place === "free") ?? carried(one, focus) ?? before.at(-1);
}

/** "It" at the head of a clause may be a country; behind a verb it is a matter ("would study it"). */
function beginsClause(reading: Reading, sentence: Sentence, found: readonly Found[], one: Found): boolean {
  if (one.from === sentence.from || reading.tokens.kind[one.from - 1] !== WORD) return true;
  return ofRoles(found, OPENERS).some((x) => x.to === one.from);
}

/** "The cabinet", "his country": the government of the country that was spoken of last, whoever spoke. */
function stateOf(one: Found, found: readonly Found[], mentions: readonly Mention[], focus: Focus): Mention | null {
  const isState = (m: Mention): boolean =>
    m.holders.length === 1 && !m.holders.some((holder: Holder) => holder === HOST || isOrganisation(holder));
  const before = mentions.filter((m) => m.to <= one.from && isState(m));
  const whom =
    before.findLast((m) => m.place === "free") ??
    before.at(-1) ??
    [focus.speaker, focus.country].find((m) => m !== null && isState(m)) ??
    [focus.speaker, focus.country].find((m) => m?.holders.length === 1);
  if (!whom) return null;
  const oblique = ofRole(found, "speaker:oblique").some((x) => x.to === one.from);
  return {
    holders: whom.holders,
    from: one.from,
    to: one.to,
    sort: "pronoun",
    place: oblique ? "oblique" : "free",
    voice: "government",
    person: null,
    office: null,
    gender: null,
    sieve: `government of ${whom.sieve}`,
  };
}

/** "Both", "all three": those that were last named side by side, in this sentence or before. */
function listed(
  reading: Reading,
  one: Found,
  found: readonly Found[],
  mentions: readonly Mention[],
  focus: Focus,
): Mention[] {
  // "Both France and Germany": the list follows.
  if (mentions.some((m) => m.from >= one.to && m.from - one.to <= 1 && m.sort !== "pronoun")) return [];
  const count = one.row.role === "pronoun:both" ? 2 : 3;
  const here = lastList(
    reading,
    found,
    mentions.filter((m) => m.to <= one.from),
  );
  const before = focus.several ? lastList(reading, focus.several.found, focus.several.mentions) : [];
  const whom = [here, before].find((list) => new Set(list.flatMap((m) => m.holders)).size === count);
  if (!whom) return [];
  const holders = [...new Set(whom.flatMap((m) => m.holders))];
  return [
    standIn(one, { ...(whom[0] as Mention), holders, person: null, office: null, voice: "government" }, "list before"),
  ];
}

/** Whether a word that may be "she" is "they": a verb in the plural stands beside it. */
function isPlural(found: readonly Found[], { from, to }: Found): boolean {
  if (!ofRoles(found, SHE).some((one) => one.from === from)) return true;
  return ofRoles(found, PLURAL_VERBS).some((verb) => verb.from === to || verb.to === from);
}

/** "They": those named together before it here or in the sentence before; else a country or group, never one person. */
function theyAre(
  reading: Reading,
  one: Found,
  found: readonly Found[],
  mentions: readonly Mention[],
  focus: Focus,
): Mention | null {
  const here = lastJoined(
    reading,
    found,
    mentions.filter((m) => m.to <= one.from),
  );
  const before =
    focus.several && focus.severalLast ? lastJoined(reading, focus.several.found, focus.several.mentions) : [];
  const [first] = here.length ? here : before;
  if (first) {
    const holders = [...new Set((here.length ? here : before).flatMap((m) => m.holders))];
    return standIn(one, { ...first, holders, person: null, office: null, gender: null }, "list before");
  }
  const whom = whomOf(one, found, mentions, focus);
  return whom && whom.person === null && whom.gender === null ? standIn(one, whom, `pronoun for ${whom.sieve}`) : null;
}

/** "We" in a quotation is who says it, before or behind: `"We will go," said X`. */
function speakerOf(found: readonly Found[], mentions: readonly Mention[]): Mention | undefined {
  const reports = ofRoles(found, REPORTS);
  return mentions.find(
    (m) => m.place === "free" && reports.some((r) => Math.min(Math.abs(r.from - m.to), Math.abs(m.from - r.to)) <= 1),
  );
}

function fits(pronoun: Found, one: Mention): boolean {
  const { role } = pronoun.row;
  if (role === "pronoun:it") return one.person === null && one.sort !== "role" && one.holders.length === 1;
  const personal = role === "pronoun:he" || role === "pronoun:she";
  if (personal && (one.sort === "name" || one.sort === "capital" || one.sort === "group")) return false;
  if (role === "pronoun:he" && one.gender === "f") return false;
  return !(role === "pronoun:she" && one.gender === "m");
}

function carried(pronoun: Found, focus: Focus): Mention | null {
  if (pronoun.row.role === "pronoun:he") return focus.man ?? focus.speaker;
  if (pronoun.row.role === "pronoun:she") return focus.woman ?? focus.speaker;
  return focus.speaker;
}
