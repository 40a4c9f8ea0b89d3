import { type Holder, lastDayOf, type Office } from "../codebook";
import rows from "./officials.json";

/** The office itself, finer than the codebook's standing. `chief_of_defence` includes heads of one service. */
export type OfficeTitle =
  | "head_of_state"
  | "head_of_government"
  | "deputy_head_of_government"
  | "foreign_minister"
  | "defence_minister"
  | "europe_minister"
  | "other_minister"
  | "commissioner"
  | "spokesperson"
  | "chief_of_defence"
  | "security_adviser"
  | "ambassador"
  | "envoy"
  | "speaker_of_parliament"
  | "member_of_parliament"
  | "party_leader"
  | "former";

/** For whom a person speaks in this office: only `government` speaks for the country. */
export type Voice = "government" | "coalition_party" | "opposition" | "former" | "other";

/** One office that a person held. */
export type OfficialRecord = {
  readonly holder: Holder;
  readonly name: string;
  readonly office: OfficeTitle;
  readonly voice: Voice;
  /** `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, or null: before 2022, or not known. */
  readonly from: string | null;
  /** As `from`; null while in office. */
  readonly to: string | null;
  readonly gender: string;
  readonly aliases: readonly string[];
  /** The page that was read for it; null for general knowledge. */
  readonly source: string | null;
};

let all: readonly OfficialRecord[] | undefined;
let byForm: ReadonlyMap<string, readonly OfficialRecord[]> | undefined;

/** Every office of every official, one record each. */
export function officials(): readonly OfficialRecord[] {
  all ??= (rows as string[][]).map(readRow);
  return all;
}

function readRow(row: string[]): OfficialRecord {
  const [holder = "", name = "", office, voice, from, to, gender = "", aliases = "", source] = row;
  return {
    holder,
    name,
    office: office as OfficeTitle,
    voice: voice as Voice,
    from: from || null,
    to: to || null,
    gender,
    aliases: aliases.split(";").filter(Boolean),
    source: source || null,
  };
}

/** Every form that names an official (names and aliases, as written), with the records of all who are called so. */
export function officialForms(): ReadonlyMap<string, readonly OfficialRecord[]> {
  if (byForm) return byForm;
  const people = new Map<string, OfficialRecord[]>();
  for (const record of officials()) {
    for (const form of new Set([record.name, ...record.aliases])) {
      const records = people.get(form);
      if (records) records.push(record);
      else people.set(form, [record]);
    }
  }
  byForm = completed(people);
  return byForm;
}

/** An alias may stand at one of a person's offices only: it names the person in all of them. */
function completed(people: ReadonlyMap<string, readonly OfficialRecord[]>): Map<string, readonly OfficialRecord[]> {
  const byName = new Map<string, OfficialRecord[]>();
  for (const record of officials()) byName.set(record.name, [...(byName.get(record.name) ?? []), record]);
  return new Map(
    [...people].map(([form, records]) => {
      const names = new Set(records.map((record) => record.name));
      return [form, [...names].flatMap((name) => byName.get(name) ?? [])] as const;
    }),
  );
}

/** All records of whoever is called so, as written; an empty list for a stranger. */
export function officialsCalled(form: string): readonly OfficialRecord[] {
  return officialForms().get(form) ?? [];
}

/**
 * The record that holds on a day. Of several, one that speaks for the government wins, then the higher office, then the
 * later start. Without a day, or where none holds on it, the title in the text decides: pass the records it allows.
 * A partial date of office counts with the whole of its month or year; so does a partial day.
 * @param day `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when the day is not known
 */
export function recordAt(records: readonly OfficialRecord[], day: string | null): OfficialRecord | null {
  const holding = day === null ? records : records.filter((record) => holdsOn(record, day));
  return [...holding].sort(preference)[0] ?? null;
}

/** What a name means on a day: the record that holds then, else the nearest one, and on which side of it the day lies. */
export type Standing = { readonly record: OfficialRecord | null; readonly when: "then" | "ended" | "later" };

/** The day the question arose, at a meeting in Paris: no text on it is older, and who had left office by then is a former. */
const FIRST_DAY = "2024-02-26";

/**
 * Who somebody is for a text. Without a day, one of the offices held since the question arose: a government's before
 * others, of two the later.
 * @param day as for {@link recordAt}
 */
export function standingAt(records: readonly OfficialRecord[], day: string | null): Standing {
  if (day !== null) {
    const record = recordAt(records, day);
    if (record) return { record, when: "then" };
    const ended = records.filter((one) => one.to !== null && lastDayOf(one.to) < firstDayOf(day));
    if (ended.length) return { record: latest(ended), when: "ended" };
    return { record: recordAt(records, null), when: "later" };
  }
  const since = records.filter((one) => one.to === null || lastDayOf(one.to) >= FIRST_DAY);
  if (!since.length) return { record: latest(records), when: "ended" };
  const voice = Math.min(...since.map((one) => VOICES.indexOf(one.voice)));
  const last = latest(since.filter((one) => VOICES.indexOf(one.voice) === voice)) as OfficialRecord;
  const own = since.filter((one) => one.holder === last.holder && one.voice === last.voice);
  return { record: recordAt(own, null), when: "then" };
}

function latest(records: readonly OfficialRecord[]): OfficialRecord | null {
  return [...records].sort((a, b) => (b.from ?? "").localeCompare(a.from ?? "") || preference(a, b))[0] ?? null;
}

/** @returns whether the person was in that office on some day of the date. */
export function holdsOn(record: OfficialRecord, day: string): boolean {
  if (record.from !== null && firstDayOf(record.from) > lastDayOf(day)) return false;
  return record.to === null || lastDayOf(record.to) >= firstDayOf(day);
}

function firstDayOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

const VOICES: readonly Voice[] = ["government", "coalition_party", "opposition", "other", "former"];
const RANK: readonly OfficeTitle[] = [
  "head_of_government",
  "head_of_state",
  "deputy_head_of_government",
  "foreign_minister",
  "defence_minister",
  "europe_minister",
  "other_minister",
  "commissioner",
  "spokesperson",
  "security_adviser",
  "ambassador",
  "envoy",
  "chief_of_defence",
  "speaker_of_parliament",
  "party_leader",
  "member_of_parliament",
  "former",
];

function preference(a: OfficialRecord, b: OfficialRecord): number {
  return (
    VOICES.indexOf(a.voice) - VOICES.indexOf(b.voice) ||
    RANK.indexOf(a.office) - RANK.indexOf(b.office) ||
    (b.from ?? "").localeCompare(a.from ?? "")
  );
}

const STANDING: Partial<Record<OfficeTitle, Office>> = {
  head_of_state: "head",
  head_of_government: "head",
  deputy_head_of_government: "minister",
  foreign_minister: "minister",
  defence_minister: "minister",
  europe_minister: "minister",
  other_minister: "minister",
  commissioner: "minister",
  spokesperson: "spokesperson",
};

/** The codebook's standing of an office. */
export function standingOf(office: OfficeTitle): Office {
  return STANDING[office] ?? "other";
}
