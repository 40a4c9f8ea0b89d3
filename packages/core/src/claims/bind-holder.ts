import { HOST } from "../codebook";
import type { Cue } from "../cues/cue";
import { type Found, ofRoles, roleSet } from "../found";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Mention } from "../mentions/mention";
import type { Reading } from "../reading";
import { COMMA } from "../sentences/tokens";
import { CONTRAST_COST, tokenCost } from "./token-cost";

const CUES = roleSet("cue");
const COORDINATION = roleSet("speaker:coordination");
const CONTRASTS = roleSet("modifier:contrast");
const REPORTING = roleSet("speaker:reporting");
const AGENTS = roleSet("speaker:agent", "speaker:source");

const PLACE_POINTS: Readonly<Record<Mention["place"], number>> = { free: 10, troops: 8, oblique: 5, attribute: 2.5 };
const INSIDE = 2;
const AFTER = -3.5;
const REPORTED = -1;
const CARRIED = 4;

export type Binding = { readonly mentions: readonly Mention[]; readonly points: number };

/** Whose cue it is: the mention with the most points for what it is, where it stands and what lies between. */
export function bindHolder(reading: Reading, read: ReadSentence, cue: Cue): Binding | null {
  let best: Mention | null = null;
  let points = 0;
  for (const one of read.mentions) {
    const now = pointsOf(reading, read, cue, one);
    if (now > points) {
      best = one;
      points = now;
    }
  }
  if (read.carried && points < CARRIED) return { mentions: [read.carried], points: CARRIED };
  return best ? { mentions: coordinated(reading, read, best), points } : null;
}

function pointsOf(reading: Reading, read: ReadSentence, cue: Cue, one: Mention): number {
  let points = PLACE_POINTS[one.place];
  if (one.sort === "pronoun") points -= 1;
  if (one.holders.includes(HOST) && one.place !== "free") points -= 4;
  if (one.holders.includes(HOST) && one.sort === "name" && cue.stance !== "supports" && cue.stance !== "open")
    points -= 3;
  const inside = one.from >= cue.from && one.to <= cue.to;
  if (inside) return points + (one.place === "troops" ? INSIDE : 0);
  if (one.to <= cue.from)
    return points - between(reading, read.found, one.to, cue.from) + (cue.row[3]?.holderAfter ? AFTER : 0);
  const gap = between(reading, read.found, cue.to, one.from);
  if (cue.row[3]?.holderAfter) return points + 2 - gap + (one.place === "oblique" ? 4 : 0);
  if (isAgent(read.found, cue, one)) return points + (one.place === "oblique" ? 4 : 0) - gap;
  if (reports(read.found, one)) return points + REPORTED - gap * 0.5;
  return points + AFTER - gap;
}

/** Behind a cue and a word that says by whom: "was ruled out by Warsaw". */
function isAgent(found: readonly Found[], cue: Cue, one: Mention): boolean {
  for (const { from, to } of ofRoles(found, AGENTS)) {
    if (to <= one.from && one.from - to <= 2 && from >= cue.to) return true;
  }
  return false;
}

function reports(found: readonly Found[], one: Mention): boolean {
  for (const { from, to } of ofRoles(found, REPORTING)) {
    if ((to <= one.from && one.from - to <= 2) || (from >= one.to && from - one.to <= 3)) return true;
  }
  return false;
}

/** What lies between costs points: words a little, commas and quotes more, clause ends and contrasts most. */
function between(reading: Reading, found: readonly Found[], from: number, to: number): number {
  let cost = 0;
  for (let at = from; at < to; at++) cost += tokenCost(reading.tokens.kind[at]);
  for (const one of ofRoles(found, CONTRASTS)) if (one.from >= from && one.to <= to) cost += CONTRAST_COST;
  return cost;
}

/** All mentions that commas and "and" join to one: the cue is theirs too. */
export function coordinated(reading: Reading, read: ReadSentence, one: Mention): Mention[] {
  const list = read.mentions.filter((m) => m.sort !== "pronoun" || m === one);
  const cues = ofRoles(read.found, CUES);
  const joins = ofRoles(read.found, COORDINATION);
  const at = list.indexOf(one);
  let first = at;
  let last = at;
  while (first > 0 && joined(list[first - 1] as Mention, list[first] as Mention)) first--;
  while (last < list.length - 1 && joined(list[last] as Mention, list[last + 1] as Mention)) last++;
  return list.slice(first, last + 1);

  function joined(left: Mention, right: Mention): boolean {
    if (right.from < left.to || (left.person === null) !== (right.person === null)) return false;
    if (cues.some((c) => c.from >= left.to && c.to <= right.from)) return false;
    if (left.place !== right.place && !(left.place === "attribute" && right.place !== "oblique")) return false;
    let glue = 0;
    let other = 0;
    for (let token = left.to; token < right.from; token++) {
      if (reading.tokens.kind[token] === COMMA || joins.some((j) => token >= j.from && token < j.to)) glue++;
      else if (isSmall(reading, token)) other++;
      else return false;
    }
    return glue > 0 && other <= 2;
  }
}

/** A word of up to four letters in small letters: an article or preposition between names of a list. */
function isSmall(reading: Reading, token: number): boolean {
  const word = reading.document.plain.slice(reading.tokens.start[token] as number, reading.tokens.end[token] as number);
  return reading.tokens.kind[token] === 1 && word.length <= 4 && word === word.toLowerCase();
}
