import type { Holder } from "../codebook";
import { type Found, hasRole, ofRoles, roleSet, wordsBetween } from "../found";
import type { NameSort } from "../gazetteer/names";
import { type OfficialRecord, type Standing, standingAt, standingOf } from "../gazetteer/officials";
import type { Reading } from "../reading";
import type { Mention, Voice } from "./mention";

const VOICES: Readonly<Record<OfficialRecord["voice"], Voice>> = {
  government: "government",
  coalition_party: "opposition",
  opposition: "opposition",
  former: "former",
  other: "private",
};

const OFFICIALS = roleSet("official");
const OFFICES = roleSet("office", "speaker:governments");
const NAMES = roleSet("name");

/**
 * The officials of a sentence, each as what the person was on the day of the text.
 * @param named the holders that the sentence names by themselves: of two offices in an undated text they tell which
 * @param focus the country that the text spoke of before, which tells the same
 */
export function nameOfficials(
  reading: Reading,
  found: readonly Found[],
  named: ReadonlySet<Holder>,
  focus: Holder | null,
): Mention[] {
  const homonyms = reading.language.homonyms ?? [];
  const officials: Mention[] = [];
  for (const one of ofRoles(found, OFFICIALS)) {
    if (isAnotherName(one, found)) continue;
    const mention = official(reading, one, named, focus);
    if (!homonyms.includes(mention.person ?? "")) officials.push(mention);
  }
  return officials;
}

function isAnotherName(one: Found, found: readonly Found[]): boolean {
  if (!hasRole(found, NAMES)) return false;
  const offices = ofRoles(found, OFFICES);
  if (isCountry(one, found) && !offices.some((office) => office.to === one.from)) return true;
  if (isPartOfName(one, found)) return true;
  return isAdjective(one, found) && offices.some((office) => office.from === one.to);
}

/** "Montenegro" is a country, but for "premier Montenegro". */
function isCountry(one: Found, found: readonly Found[]): boolean {
  return isAlso("name", one, found);
}

/** "De Albanese premier" is Albania's. */
function isAdjective(one: Found, found: readonly Found[]): boolean {
  return isAlso("adjective", one, found);
}

/** "Costa" in "Costa Rica". */
function isPartOfName(one: Found, found: readonly Found[]): boolean {
  for (const { from, to } of ofRoles(found, NAMES))
    if (from <= one.from && one.to <= to && to - from > one.to - one.from) return true;
  return false;
}

function isAlso(sort: NameSort, one: Found, found: readonly Found[]): boolean {
  for (const { row, from, to } of ofRoles(found, NAMES))
    if (from === one.from && to === one.to && row.name?.sort === sort) return true;
  return false;
}

function official(reading: Reading, one: Found, named: ReadonlySet<Holder>, focus: Holder | null): Mention {
  const all = one.row.records ?? [];
  const day = reading.document.source.published;
  const { record, when } = standingOn(hinted(all, day, named, focus), day);
  return {
    holders: record ? [record.holder] : [],
    from: one.from,
    to: one.to,
    sort: "official",
    place: "free",
    voice: record ? voiceOf(record, when) : "private",
    person: wordsBetween(reading, one.from, one.to),
    office: record ? standingOf(record.office) : null,
    gender: record?.gender === "f" ? "f" : record?.gender === "m" ? "m" : null,
    sieve: when === "then" ? "official in office" : "official at another time",
    records: all,
  };
}

const standings = new WeakMap<
  readonly OfficialRecord[],
  { readonly day: string | null; readonly standing: Standing }
>();

/** Kept for the last day that was asked about: an article names the same people over and over. */
function standingOn(records: readonly OfficialRecord[], day: string | null): Standing {
  const known = standings.get(records);
  if (known && known.day === day) return known.standing;
  const standing = standingAt(records, day);
  standings.set(records, { day, standing });
  return standing;
}

/** In an undated text the country beside the name tells which of several offices is meant. */
function hinted(
  records: readonly OfficialRecord[],
  day: string | null,
  named: ReadonlySet<Holder>,
  focus: Holder | null,
): readonly OfficialRecord[] {
  if (day !== null) return records;
  const usual = standingAt(records, null).record;
  if (!usual || named.has(usual.holder)) return records;
  const held = records.filter((record) => record.voice === "government");
  const told = held.filter((record) => named.has(record.holder));
  if (told.length) return told;
  const spoken = usual.holder === focus ? [] : held.filter((record) => record.holder === focus);
  return spoken.length ? spoken : records;
}

/** Who had left office by the day of the text is a former; a day before the office may be the table's fault. */
function voiceOf(record: OfficialRecord, when: "then" | "ended" | "later"): Voice {
  if (when === "ended" && record.voice === "government") return "former";
  return VOICES[record.voice];
}
