import type { Holder } from "../codebook";
import { type Found, hasRole, ofRoles, roleSet } from "../found";
import type { Reading } from "../reading";
import { type ChosenName, chooseNames } from "./choose-names";
import type { Mention } from "./mention";
import { nameOfficials } from "./name-official";
import { nameParties } from "./name-parties";

const OUTSIDERS = roleSet("speaker:private");
const PERSONS = roleSet("official", "party");
const NOBODY: readonly Mention[] = [];

/** Sieves two and five to six: the table's officials on the day of the article, parties, and the names of countries. */
export function findHolders(reading: Reading, found: readonly Found[], focus: Holder | null): Mention[] {
  const chosen = chooseNames(found, focus);
  const persons = personsIn(reading, found, chosen, focus);
  const names: Mention[] = [];
  for (const { found: one, holder } of chosen) if (!overlaps(one, persons)) names.push(named(one, holder));
  const outsiders = ofRoles(found, OUTSIDERS);
  if (!persons.length && !outsiders.length) return names;
  for (const one of outsiders) if (!overlaps(one, persons)) names.push(outsider(one));
  return [...persons, ...names].sort((a, b) => a.from - b.from);
}

function personsIn(
  reading: Reading,
  found: readonly Found[],
  chosen: readonly ChosenName[],
  focus: Holder | null,
): readonly Mention[] {
  if (!hasRole(found, PERSONS)) return NOBODY;
  const told = new Set(chosen.map(({ holder }) => holder));
  const officials = nameOfficials(reading, found, told, focus);
  return [...officials, ...nameParties(reading, found, told, focus).filter((one) => !overlaps(one, officials))];
}

function overlaps(one: { readonly from: number; readonly to: number }, others: readonly Mention[]): boolean {
  for (const other of others) if (one.from < other.to && other.from < one.to) return true;
  return false;
}

/** "The Baltic states" speaks for each of them; "NATO countries" for none in particular, but are somebody else all the same. */
const LARGEST_GROUP = 8;

function named({ row, from, to }: Found, holder: Holder): Mention {
  const sort = row.name?.sort ?? "name";
  const members = row.name?.members ?? [];
  return {
    holders: sort !== "group" ? [holder] : members.length <= LARGEST_GROUP ? members : [],
    from,
    to,
    sort,
    place: sort === "adjective" ? "attribute" : "free",
    voice: "government",
    person: null,
    office: null,
    gender: null,
    sieve: sort,
  };
}

function outsider({ from, to }: Found): Mention {
  return {
    holders: [],
    from,
    to,
    sort: "outsider",
    place: "free",
    voice: "private",
    person: null,
    office: null,
    gender: null,
    sieve: "outsider",
  };
}
