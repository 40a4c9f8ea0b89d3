import { HOST, isOrganisation, type Office } from "../codebook";
import { type Found, ofRole } from "../found";
import { standingOf } from "../gazetteer/officials";
import type { Reading } from "../reading";
import type { Focus } from "./focus";
import type { Mention } from "./mention";
import { type Beside, countryBeside, personBeside } from "./office-neighbours";

/** Sieves one and four: "the Polish defence minister X", "minister X of Poland", "the prime minister" of the country in focus. */
export function joinOffices(
  reading: Reading,
  found: readonly Found[],
  mentions: readonly Mention[],
  focus: Focus,
): readonly Mention[] {
  const offices = ofRole(found, "office");
  if (!offices.length) return mentions;
  const several = ofRole(found, "speaker:several");
  let all = mentions.filter((one) => !insideOffice(one, offices));
  for (const office of offices) {
    if (all.some((one) => one.from < office.to && office.from < one.to && one.to >= office.to)) continue;
    const country = countryBeside(reading, found, all, office);
    const person = personBeside(reading, found, all, office, country);
    const many = several.some((one) => one.to === office.to);
    const joined = join(all, office, country, person, many, focus);
    if (!joined) continue;
    const parts = [country, person.mention].filter((one) => one !== null);
    const { from, to } = joined;
    all = [...all.filter((one) => !parts.includes(one) && (one.to <= from || one.from >= to)), joined].sort(
      (a, b) => a.from - b.from,
    );
  }
  return all;
}

function join(
  all: readonly Mention[],
  office: Found,
  country: Mention | null,
  person: Beside,
  many: boolean,
  focus: Focus,
): Mention | null {
  const rank = office.row.office as Office;
  const stranger = many ? [] : (spokenOf(all, office) ?? focused(focus))?.holders;
  const holders = country?.holders ?? (person.mention ? heldBy(person.mention, rank) : stranger) ?? [];
  if (!holders.length) return null;
  const parts = [country, person.mention].filter((one) => one !== null);
  return {
    holders,
    from: Math.min(office.from, ...parts.map((one) => one.from)),
    to: Math.max(office.to, person.to, ...parts.map((one) => one.to)),
    sort: person.name ? "official" : "role",
    place: "free",
    voice: "government",
    person: person.name,
    office: rank,
    gender: person.mention?.gender ?? null,
    sieve: country ? "title in the text" : person.mention ? person.mention.sieve : "role phrase",
    ...(person.mention?.records && { records: person.mention.records }),
  };
}

/** Of several offices in the table the one that the title fits: "Prime Minister Kallas" is Estonia's. */
function heldBy(person: Mention, rank: Office): Mention["holders"] {
  const all = (person.records ?? []).filter((record) => record.voice === "government");
  const own = all.filter((record) => person.holders.includes(record.holder));
  if (own.some((record) => standingOf(record.office) === rank)) return person.holders;
  const fitting = all.find((record) => standingOf(record.office) === rank);
  return fitting ? [fitting.holder] : person.holders;
}

/** The country that the sentence itself spoke of before: "In Bratislava the prime minister said". */
function spokenOf(all: readonly Mention[], office: Found): Mention | undefined {
  return all.findLast(
    (one) =>
      one.to <= office.from &&
      one.holders.length === 1 &&
      one.voice === "government" &&
      one.sort !== "adjective" &&
      !one.holders.includes(HOST) &&
      !one.holders.some(isOrganisation),
  );
}

function focused(focus: Focus): Mention | null {
  return focus.speaker?.holders.length ? focus.speaker : focus.country;
}

/** "Defence" in "minister of Defence" is no mention of its own. */
function insideOffice(one: Mention, offices: readonly Found[]): boolean {
  return offices.some((o) => o.from <= one.from && one.to <= o.to && one.to - one.from < o.to - o.from);
}
