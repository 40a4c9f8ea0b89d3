import type { Holder } from "../codebook";
import { type Found, ofRole } from "../found";
import type { Reading } from "../reading";
import { type ChosenName, chooseNames } from "./choose-names";
import type { Mention, Voice } from "./mention";
import { nameOfficials } from "./name-official";
import { nameParties } from "./name-parties";

/** Sieves two and five to six: the table's officials on the day of the article, parties, and the names of countries. */
export function findHolders(reading: Reading, found: readonly Found[], focus: Holder | null): Mention[] {
  const chosen = chooseNames(found, focus);
  const told = new Set(chosen.map(({ holder }) => holder));
  const officials = nameOfficials(reading, found, told, focus);
  const parties = nameParties(reading, found, told, focus).filter((one) => !overlaps(one, officials));
  const persons = [...officials, ...parties];
  const names = chosen.filter(({ found: one }) => !overlaps(one, persons)).map(named);
  const outsiders = ofRole(found, "speaker:private")
    .filter((one) => !overlaps(one, persons))
    .map(outsider);
  return [...persons, ...names, ...outsiders].sort((a, b) => a.from - b.from);
}

function overlaps(one: { readonly from: number; readonly to: number }, others: readonly Mention[]): boolean {
  return others.some((other) => one.from < other.to && other.from < one.to);
}

/** "The Baltic states" speaks for each of them; "NATO countries" for none in particular, but are somebody else all the same. */
const LARGEST_GROUP = 8;

const PLAIN = { voice: "government" as Voice, person: null, office: null, gender: null };

function named({ found, holder }: ChosenName): Mention {
  const name = found.row.name;
  const members = name?.members ?? [];
  const holders = name?.sort !== "group" ? [holder] : members.length <= LARGEST_GROUP ? members : [];
  const sort = name?.sort ?? "name";
  const place = sort === "adjective" ? "attribute" : "free";
  return { ...PLAIN, holders, from: found.from, to: found.to, sort, place, sieve: sort };
}

function outsider({ from, to }: Found): Mention {
  return { ...PLAIN, holders: [], from, to, sort: "outsider", place: "free", voice: "private", sieve: "outsider" };
}
