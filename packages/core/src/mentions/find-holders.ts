import type { Found } from "../found";
import { ofRole, wordsBetween } from "../found";
import { type OfficialRecord, recordAt, standingOf } from "../gazetteer/officials";
import type { Reading } from "../reading";
import type { Mention, Voice } from "./mention";

const VOICES: Readonly<Record<OfficialRecord["voice"], Voice>> = {
  government: "government",
  coalition_party: "opposition",
  opposition: "opposition",
  former: "former",
  other: "private",
};

/** Sieves two and five to six: the table's officials on the day of the article, and the names of countries. */
export function findHolders(reading: Reading, found: readonly Found[]): Mention[] {
  const homonyms = reading.language.homonyms ?? [];
  const officials = ofRole(found, "official")
    .map((one) => official(reading, one))
    .filter((one) => !homonyms.includes(one.person ?? ""));
  const clear = clearNames(ofRole(found, "name"));
  const names = clear.filter(
    (one) => !officials.some((o) => one.from < o.to && o.from < one.to) && !isAnothers(one, clear),
  );
  const outsiders = ofRole(found, "speaker:private").filter(
    (one) => !officials.some((o) => one.from < o.to && o.from < one.to),
  );
  return [...officials, ...names.map(named), ...outsiders.map(outsider)].sort((a, b) => a.from - b.from);
}

/** "The Baltic states" speaks for each of them; "NATO countries" for none in particular, but are somebody else all the same. */
const LARGEST_GROUP = 8;

/** What a country shortens for itself ("MSZ") is another's behind that one's adjective: "irańskie MSZ". */
function isAnothers({ row, from }: Found, names: readonly Found[]): boolean {
  const name = row.name;
  if (name?.sort !== "government" || !name.ambiguous || name.form !== name.form.toUpperCase()) return false;
  return names.some(
    (one) => one.to === from && one.row.name?.sort === "adjective" && one.row.name.holder !== name.holder,
  );
}

/** Of several readings of one form: the clear one, then the fuller sort. */
const FULLNESS: readonly string[] = ["people", "adjective", "short", "government", "capital", "name", "group"];

function clearNames(found: readonly Found[]): Found[] {
  const best = new Map<number, Found>();
  for (const one of found) {
    if (one.row.name?.sort === "group" && !one.row.name.members?.length) continue;
    const other = best.get(one.from);
    if (!other || better(one, other)) best.set(one.from, one);
  }
  return [...best.values()];
}

function better(one: Found, other: Found): boolean {
  const fuller = FULLNESS.indexOf(one.row.name?.sort ?? "") > FULLNESS.indexOf(other.row.name?.sort ?? "");
  if (one.row.name?.holder === other.row.name?.holder) return fuller;
  if (one.row.name?.ambiguous !== other.row.name?.ambiguous) return !one.row.name?.ambiguous;
  return fuller;
}

function official(reading: Reading, one: Found): Mention {
  const records = one.row.records ?? [];
  const day = reading.document.source.published;
  const record = recordAt(records, day) ?? recordAt(records, null);
  const current = day === null || recordAt(records, day) !== null;
  return {
    holders: record ? [record.holder] : [],
    from: one.from,
    to: one.to,
    sort: "official",
    place: "free",
    voice: !record ? "private" : current ? VOICES[record.voice] : "government",
    person: wordsBetween(reading, one.from, one.to),
    office: record ? standingOf(record.office) : null,
    gender: record?.gender === "f" ? "f" : record?.gender === "m" ? "m" : null,
    sieve: current ? "official in office" : "official at another time",
  };
}

function named(one: Found): Mention {
  const name = one.row.name;
  return {
    holders:
      name?.sort === "group"
        ? (name.members?.length ?? 0) <= LARGEST_GROUP
          ? (name.members ?? [])
          : []
        : name
          ? [name.holder]
          : [],
    from: one.from,
    to: one.to,
    sort: name?.sort ?? "name",
    place: name?.sort === "adjective" ? "attribute" : "free",
    voice: "government",
    person: null,
    office: null,
    gender: null,
    sieve: name?.sort ?? "name",
  };
}

function outsider(one: Found): Mention {
  return {
    holders: [],
    from: one.from,
    to: one.to,
    sort: "outsider",
    place: "free",
    voice: "private",
    person: null,
    office: null,
    gender: null,
    sieve: "outsider",
  };
}
