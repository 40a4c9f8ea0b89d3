import { type Found, ofRoles, roleSet, wordsBetween } from "../found";
import type { Reading } from "../reading";
import { COMMA, CUT, WORD } from "../sentences/tokens";
import type { Mention, Place } from "./mention";

/** Words that may stand between a demonym and its troops: "Polish ground and naval units". */
const NEAR = 3;

const TROOPS = roleSet("frame:force", "frame:named");
const GOVERNMENTS = roleSet("speaker:governments");
const OBLIQUE = roleSet("speaker:oblique");
const ARTICLES = roleSet("speaker:articles");
const COORDINATION = roleSet("speaker:coordination");
const RIVALS = roleSet("frame:rival");
/** "Gaf aan dat Frankrijk": a verb's particle before a clause is no preposition. */
const CLAUSES = roleSet("modifier:clause");
const PREDICATES = roleSet("cue", "speaker:reporting", "modifier:negation", "modifier:modal");

/** A sentence whose mentions are being placed. */
type Around = { readonly reading: Reading; readonly found: readonly Found[]; readonly mentions: readonly Mention[] };

/** Says of each mention whether it can be a subject, by the words beside it. */
export function placeMentions(
  reading: Reading,
  found: readonly Found[],
  mentions: readonly Mention[],
): readonly Mention[] {
  const around: Around = { reading, found, mentions };
  const placed: Mention[] = [];
  let last: Mention | null = null;
  for (const one of mentions) {
    const place = placeOf(around, one, last);
    last = place === one.place ? one : { ...one, place };
    placed.push(last);
  }
  return placed;
}

/** @param before the mention before it, already placed */
function placeOf(around: Around, one: Mention, before: Mention | null): Place {
  const { reading, found } = around;
  if (one.sort === "outsider") return isOblique(around, one, before) ? "oblique" : "free";
  if (one.person === null && isWithin(ofRoles(found, RIVALS), one)) return "attribute";
  const cased = isOutOfSubject(reading, one);
  if (isGovernment(found, one, cased)) return "free";
  if (cased && before && joinsList(reading, ofRoles(found, COORDINATION), before, one)) return before.place;
  const possessive = isPossessive(reading, one);
  const beside = besideNoun(around, one, possessive, cased);
  if (beside) return beside;
  if (isDateline(reading, one)) return "oblique";
  if (one.sort === "capital" && isBehind(ofRoles(found, ARTICLES), one.from)) return "attribute";
  const behind = behindNoun(around, one);
  if (behind) return behind;
  if (one.person !== null || one.sort === "role")
    return cased || possessive || isOblique(around, one, before) ? "oblique" : "free";
  if (possessive) return isPredicate(found, one.to) || isPredicate(found, one.to + 1) ? "free" : "attribute";
  if (one.sort === "adjective" && reading.tokens.kind[one.to] === WORD && !isPredicate(found, one.to))
    return "attribute";
  return cased || isOblique(around, one, before) ? "oblique" : "free";
}

/** Before a government noun it speaks for the state, before troops it says whose they are. */
function besideNoun(around: Around, one: Mention, possessive: boolean, cased: boolean): Place | null {
  const { found } = around;
  const joined = one.sort !== "official" && one.sort !== "role";
  if (joined && isNear(around, ofRoles(found, GOVERNMENTS), one, possessive ? 3 : 2))
    return cased || follows(around, one) ? "oblique" : "free";
  const own = one.sort === "adjective" || (one.sort !== "official" && (possessive || one.sort === "short"));
  return own && isNear(around, ofRoles(found, TROOPS), one, NEAR) ? "troops" : null;
}

/** As in Romance languages, where an adjective stands behind its noun. */
function behindNoun({ reading, found }: Around, one: Mention): Place | null {
  const whose = nounBefore(reading, ofRoles(found, GOVERNMENTS), one);
  if (whose) return isShortlyBefore(ofRoles(found, OBLIQUE), whose.from) ? "oblique" : "free";
  return nounBefore(reading, ofRoles(found, TROOPS), one) ? "troops" : null;
}

/** "The government of France"; in a case that tells so, "уряд Франції". */
function isGovernment(found: readonly Found[], one: Mention, cased: boolean): boolean {
  const governments = ofRoles(found, GOVERNMENTS);
  if (governments.length === 0) return false;
  if (cased && isBehind(governments, one.from)) return true;
  const of = ofRoles(found, OBLIQUE).find(({ to }) => to <= one.from && one.from - to <= 1);
  return of !== undefined && isBehind(governments, of.from);
}

/** Behind a preposition, or joined to one that is. */
function isOblique(around: Around, one: Mention, before: Mention | null): boolean {
  if (follows(around, one)) return true;
  if (before?.place !== "oblique") return false;
  for (const { from, to } of ofRoles(around.found, COORDINATION))
    if (from === before.to && one.from - to <= 1) return true;
  return false;
}

function follows({ reading, found, mentions }: Around, one: Mention): boolean {
  for (const { to } of ofRoles(found, OBLIQUE)) {
    if (to > one.from) return false;
    if (one.from - to <= 1 && clear(reading, mentions, to, one.from) && !isClause(found, to, one.from)) return true;
  }
  return false;
}

function isClause(found: readonly Found[], from: number, to: number): boolean {
  for (const one of ofRoles(found, CLAUSES)) if (one.from === from && one.to === to) return true;
  return false;
}

function isNear({ reading, mentions }: Around, list: readonly Found[], one: Mention, most: number): boolean {
  for (const { from } of list)
    if (from >= one.to && from - one.to <= most && clear(reading, mentions, one.to, from)) return true;
  return false;
}

function isPredicate(found: readonly Found[], at: number): boolean {
  for (const { from } of ofRoles(found, PREDICATES)) if (from === at) return true;
  return false;
}

function isWithin(list: readonly Found[], one: Mention): boolean {
  for (const { from, to } of list) if (from < one.to && one.from < to) return true;
  return false;
}

function isShortlyBefore(list: readonly Found[], at: number): boolean {
  for (const { to } of list) if (to <= at && at - to <= 1) return true;
  return false;
}

function isPossessive(reading: Reading, one: Mention): boolean {
  if (isJoined(reading, one)) return true;
  const { start, end } = reading.tokens;
  const from = start[one.to] as number;
  return reading.document.plain[from] === "'" && (end[one.to] as number) - from > 1;
}

/** A compound's first part says whose it is, not who acts: "Nato-Soldaten", "EU-missie". */
function isJoined(reading: Reading, one: Mention): boolean {
  return one.person === null && reading.document.plain[reading.tokens.end[one.to - 1] as number] === "-";
}

function isBehind(words: readonly Found[], at: number): boolean {
  for (const { to } of words) if (to === at) return true;
  return false;
}

/** "BRUSSELS – Britain and France …": where the report was written. */
function isDateline(reading: Reading, one: Mention): boolean {
  if (one.sort !== "capital" || reading.tokens.kind[one.to] !== CUT) return false;
  const { start } = reading.tokens;
  const before =
    one.from === 0 ? "\n" : reading.document.plain.slice(reading.tokens.end[one.from - 1], start[one.from]);
  return before.includes("\n") && reading.document.plain[start[one.to] as number] === "–";
}

/** The case of a name tells that it is no subject, in languages whose packs can say so. */
function isOutOfSubject(reading: Reading, one: Mention): boolean {
  const told = reading.language.outOfSubject;
  if (!told || one.sort === "adjective" || one.sort === "outsider" || one.sort === "role") return false;
  const before = one.from > 0 ? wordsBetween(reading, one.from - 1, one.from).toLowerCase() : "";
  return told(one.person ?? wordsBetween(reading, one.from, one.to), before);
}

/** "Міністри Франції, Британії й Туреччини": names in a list stand where the first of them does. */
function joinsList(reading: Reading, coordination: readonly Found[], first: Mention, next: Mention): boolean {
  if (next.from - first.to !== 1) return false;
  return reading.tokens.kind[first.to] === COMMA || coordination.some((x) => x.from === first.to);
}

/** The noun that an adjective follows in Romance languages: "soldats français", "el Gobierno polaco". */
function nounBefore(reading: Reading, list: readonly Found[], one: Mention): Found | undefined {
  if (one.sort !== "adjective") return undefined;
  return list.findLast((x) => x.to <= one.from && one.from - x.to <= 1 && clear(reading, [], x.to, one.from));
}

function clear(reading: Reading, mentions: readonly Mention[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reading.tokens.kind[at] !== WORD) return false;
  for (const one of mentions) if (one.from < to && one.to > from && one.place !== "attribute") return false;
  return true;
}
