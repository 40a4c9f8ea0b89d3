import { HOST, isOrganisation } from "../codebook";
import { type Found, hasRole, ofRole, ofRoles, roleSet } from "../found";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Quantity } from "../mentions/quantity";
import type { Reading } from "../reading";
import type { Sentence } from "../sentences/sentence";
import { CUT } from "../sentences/tokens";
import type { Counted } from "./counted";
import { foundIn, partAround } from "./planned";

const UNITS = roleSet("unit:brigades", "unit:battalions", "unit:companies", "unit:troops");
const PLANS = roleSet("frame:named", "force:contribution", "force:needed");

/** Words between "in" and the name: "in the Baltic states". */
const ARTICLE = 1;
/** Words between troops and the country in which they are: nearer than this it is said of them alone. */
const BESIDE = 2;
/** Words between a place and the number of troops in it. */
const NEAR = 10;
/** Words between a place and the number that it leads to. */
const BEFORE = 5;
/** Words between a unit and its place before the number: "the brigade that Germany is building up in Lithuania". */
const UNIT = 6;

/** The words between two clause cuts. */
export type Clause = { readonly from: number; readonly to: number };

/** "550 soldiers in Latvia": troops in another country than the host, and no word of the host or the force. */
export function isElsewhere(
  reading: Reading,
  read: readonly ReadSentence[],
  one: ReadSentence,
  sentence: Sentence,
  clause: Clause,
  quantity: Quantity,
  counted: Counted,
): boolean {
  const within = one.found.filter(({ from, to }) => from >= clause.from && to <= clause.to);
  const there = placesIn(within);
  const behind = there.filter(({ from }) => from >= counted.to);
  if (behind.some(({ from }) => from - counted.to <= BESIDE)) return true;
  if (isPlanned(within)) return false;
  if (!namesHost(one.found) && behind.some(({ from }) => from - counted.to <= NEAR)) return true;
  if (leadsOn(reading, one, quantity)) return true;
  if (!namesHost(within) && there.some((place) => setsScene(reading, within, sentence, place, quantity))) return true;
  return counted.how !== "whole" && !namesHost(one.found) && staysThere(read[one.index - 1]);
}

/** "Canada leads in Latvia a force of 2,200": the place just before the number, the host in no part with it. */
function leadsOn(reading: Reading, one: ReadSentence, quantity: Quantity): boolean {
  const part = foundIn(one.found, partAround(reading, one, quantity.number));
  if (namesHost(part)) return false;
  return placesIn(part).some(({ to }) => to <= quantity.from && quantity.from - to <= BEFORE);
}

/** "In Estonia, 900 soldiers …", "the brigade in Lithuania will have 4,800 soldiers". */
function setsScene(
  reading: Reading,
  within: readonly Found[],
  sentence: Sentence,
  place: Found,
  quantity: Quantity,
): boolean {
  if (place.to > quantity.from || quantity.from - place.to > NEAR) return false;
  if (place.from === sentence.from || reading.tokens.kind[place.from - 1] === CUT) return true;
  return unitsIn(within).some(({ to }) => to <= place.from && place.from - to <= UNIT);
}

/** The sentence before is about a unit in another country: its numbers go on. */
function staysThere(before: ReadSentence | undefined): boolean {
  if (!before || namesHost(before.found) || ofRole(before.found, "frame:named").length > 0) return false;
  return placesIn(before.found).length > 0 && unitsIn(before.found).length > 0;
}

function unitsIn(found: readonly Found[]): readonly Found[] {
  return ofRoles(found, UNITS);
}

function isPlanned(found: readonly Found[]): boolean {
  return hasRole(found, PLANS);
}

function namesHost(found: readonly Found[]): boolean {
  return found.some(({ row }) => row.name?.holder === HOST);
}

/** "In Latvia", "in the Baltic states": places that are not the host. */
function placesIn(found: readonly Found[]): Found[] {
  const places = found.filter(({ row: { name } }) =>
    name?.sort === "group" ? (name.members?.length ?? 0) > 0 : name?.sort === "name" && !isOrganisation(name.holder),
  );
  return ofRole(found, "force:in").filter(({ to }) =>
    places.some(({ from, row }) => from >= to && from - to <= ARTICLE && row.name?.holder !== HOST),
  );
}
