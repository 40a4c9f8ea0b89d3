import type { Office } from "../codebook";
import { type Found, ofRole, wordsBetween } from "../found";
import type { Reading } from "../reading";
import type { Sentence } from "../sentences/sentence";
import { COMMA, WORD } from "../sentences/tokens";
import type { Mention, Voice } from "./mention";
import type { Focus } from "./resolve-references";

const BETWEEN = 3;
const NAME_WORDS = 3;

/** Sieves one and four: "the Polish defence minister X", "minister X of Poland", "the prime minister" of the country in focus. */
export function joinOffices(
  reading: Reading,
  sentence: Sentence,
  found: readonly Found[],
  mentions: readonly Mention[],
  focus: Focus,
): Mention[] {
  const voices = ofRole(found, "speaker:opposition", "speaker:former");
  let all = mentions.filter((one) => !insideOffice(one, ofRole(found, "office")));
  for (const office of ofRole(found, "office")) {
    if (all.some((one) => one.from < office.to && office.from < one.to && one.to >= office.to)) continue;
    const country = countryOf(reading, all, office);
    const person = personOf(reading, all, office, country);
    const parts = [country, person.mention].filter((one) => one !== null);
    const holders =
      country?.holders ??
      person.mention?.holders ??
      (focus.speaker?.holders.length ? focus.speaker : focus.country)?.holders ??
      [];
    if (!holders.length) continue;
    const from = Math.min(office.from, ...parts.map((one) => one.from));
    const to = Math.max(office.to, person.to, ...parts.map((one) => one.to));
    const joined: Mention = {
      holders,
      from,
      to,
      sort: person.name ? "official" : "role",
      place: "free",
      voice: "government",
      person: person.name,
      office: office.row.office as Office,
      gender: person.mention?.gender ?? null,
      sieve: country ? "title in the text" : person.mention ? person.mention.sieve : "role phrase",
    };
    all = [...all.filter((one) => !parts.includes(one) && (one.to <= from || one.from >= to)), joined].sort(
      (a, b) => a.from - b.from,
    );
  }
  return all.map((one) => voiced(one, sentence, reading, voices));
}

/** The country beside an office: before it ("Polish", "Poland's"), or after it ("of Poland", "in Warsaw", "ministre polonais"). */
function countryOf(reading: Reading, mentions: readonly Mention[], office: Found): Mention | null {
  const plain = (one: Mention): boolean => one.person === null && one.sort !== "outsider" && one.holders.length > 0;
  const behind = mentions.find((one) => plain(one) && one.sort === "adjective" && one.from === office.to);
  if (behind) return behind;
  const before = mentions.findLast(
    (one) => plain(one) && one.to <= office.from && onlyWords(reading, one.to, office.from, BETWEEN),
  );
  const after = mentions.find(
    (one) => plain(one) && one.from >= office.to && onlyWords(reading, office.to, one.from, 2),
  );
  const free = before && before.sort !== "adjective" && !possessive(reading, before) && office.from - before.to > 0;
  return before && !free ? before : (after ?? null);
}

function possessive(reading: Reading, one: Mention): boolean {
  return wordsBetween(reading, one.to, one.to + 1).startsWith("'");
}

function personOf(
  reading: Reading,
  mentions: readonly Mention[],
  office: Found,
  country: Mention | null,
): { mention: Mention | null; name: string | null; to: number } {
  const start = country && country.from >= office.to ? country.to : office.to;
  const comma = reading.tokens.kind[start] === COMMA ? 1 : 0;
  const next = mentions.find(
    (one) =>
      one.person !== null &&
      one.from >= office.to &&
      onlyWords(reading, office.to, one.from, 1, true) &&
      one.from <= start + 2,
  );
  if (next) return { mention: next, name: next.person, to: next.to };
  const before = mentions.findLast(
    (one) =>
      one.person !== null &&
      one.to <= office.from &&
      office.from - one.to <= 4 &&
      onlyWords(reading, one.to, office.from, 4, true),
  );
  const beside = before && (reading.tokens.kind[before.to] === COMMA || office.from - before.to <= 1);
  if (before && beside && !country) return { mention: before, name: before.person, to: office.to };
  if (before && country && before.to <= country.from && reading.tokens.kind[before.to] === COMMA)
    return { mention: before, name: before.person, to: office.to };
  let to = start + comma;
  while (to < reading.tokens.count && to - start - comma < NAME_WORDS && isCapital(reading, to)) to++;
  const known = mentions.some((one) => one !== country && one.from < to && one.to > start + comma);
  return to > start + comma && !known
    ? { mention: null, name: wordsBetween(reading, start + comma, to), to }
    : { mention: null, name: null, to: office.to };
}

function onlyWords(reading: Reading, from: number, to: number, most: number, commas = false): boolean {
  if (to - from > most + (commas ? 2 : 0)) return false;
  for (let at = from; at < to; at++) {
    const kind = reading.tokens.kind[at];
    if (kind !== WORD && !(commas && kind === COMMA)) return false;
  }
  return true;
}

function isCapital(reading: Reading, token: number): boolean {
  if (reading.tokens.kind[token] !== WORD) return false;
  const sign = reading.document.plain[reading.tokens.start[token] as number] as string;
  return sign !== sign.toLowerCase();
}

/** "Opposition leader X", "X, the former prime minister": who is not, or no longer, the government. */
function voiced(one: Mention, sentence: Sentence, reading: Reading, voices: readonly Found[]): Mention {
  const marks = voices.filter((mark) => mark.from >= sentence.from && touches(reading, one, mark));
  if (!marks.length) return one;
  const voice: Voice = marks.some((mark) => mark.row.role === "speaker:opposition") ? "opposition" : "former";
  return { ...one, voice };
}

function touches(reading: Reading, one: Mention, mark: Found): boolean {
  if (mark.from < one.to && one.from < mark.to) return true;
  if (mark.to <= one.from) return onlyWords(reading, mark.to, one.from, 3);
  return one.person !== null
    ? onlyWords(reading, one.to, mark.from, 3, true)
    : one.sort === "adjective" && onlyWords(reading, one.to, mark.from, 2);
}

/** "Defence" in "minister of Defence" is no mention of its own. */
function insideOffice(one: Mention, offices: readonly Found[]): boolean {
  return offices.some((o) => o.from <= one.from && one.to <= o.to && one.to - one.from < o.to - o.from);
}
