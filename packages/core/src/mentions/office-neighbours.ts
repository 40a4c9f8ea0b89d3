import { type Found, ofRole, wordsBetween } from "../found";
import type { Role } from "../languages/lexicon-of";
import type { Reading } from "../reading";
import { COMMA, WORD } from "../sentences/tokens";
import type { Mention } from "./mention";

const BETWEEN = 3;
const NAME_WORDS = 3;
/** Letters of a word that ties a country to an office: "of", "für", "della". */
const SMALL = 5;
/** Words from a person back to an apposition: "X, the defence minister". */
const BACK = 4;

/** A person beside an office: one of the table, or a stranger's name; `to` is where the whole ends. */
export type Beside = { readonly mention: Mention | null; readonly name: string | null; readonly to: number };

/** The country beside an office: before it ("Polish", "Poland's"), or after it ("of Poland", "in Warsaw", "ministre polonais"). */
export function countryBeside(
  reading: Reading,
  found: readonly Found[],
  mentions: readonly Mention[],
  office: Found,
): Mention | null {
  const plain = (one: Mention): boolean => one.person === null && one.sort !== "outsider" && one.holders.length > 0;
  const behind = mentions.find((one) => plain(one) && one.sort === "adjective" && one.from === office.to);
  if (behind) return behind;
  const before = mentions.findLast(
    (one) => plain(one) && one.to <= office.from && isPlain(reading, found, one.to, office.from, BETWEEN),
  );
  const free = before && before.sort !== "adjective" && !possessive(reading, before) && office.from - before.to > 0;
  if (before && !free && !isPlaced(found, before)) return before;
  const after = mentions.find(
    (one) =>
      plain(one) &&
      one.from >= office.to &&
      isPlain(reading, found, office.to, one.from, 2) &&
      (one.sort === "adjective" ? ofGovernment(found, office.to, one) : areSmall(reading, office.to, one.from)),
  );
  return after ?? null;
}

/** "In Brussels the commissioner": where it happens, not whose the office is. */
function isPlaced(found: readonly Found[], one: Mention): boolean {
  return one.sort !== "adjective" && ofRole(found, "speaker:oblique").some((word) => word.to === one.from);
}

/** "Porte-parole du gouvernement français": a government between an office and the adjective behind it. */
function ofGovernment(found: readonly Found[], from: number, adjective: Mention): boolean {
  return ofRole(found, "speaker:governments").some((one) => one.from >= from && one.to === adjective.from);
}

function possessive(reading: Reading, one: Mention): boolean {
  return wordsBetween(reading, one.to, one.to + 1).startsWith("'");
}

export function personBeside(
  reading: Reading,
  found: readonly Found[],
  mentions: readonly Mention[],
  office: Found,
  country: Mention | null,
): Beside {
  const start = country && country.from >= office.to ? country.to : office.to;
  const next = mentions.find(
    (one) =>
      one.person !== null &&
      one.from >= start &&
      one.from <= start + 2 &&
      isPlain(reading, found, start, one.from, 1, true) &&
      fits(reading, one, country, start, one.from),
  );
  if (next) return { mention: next, name: next.person, to: next.to };
  const before = mentions.findLast((one) => one.person !== null && one.to <= office.from);
  const first = country && country.to <= office.from ? Math.min(country.from, office.from) : office.from;
  if (before && isBefore(reading, found, before, first, country))
    return { mention: before, name: before.person, to: office.to };
  return strangerAt(reading, mentions, country, start, office);
}

/** "X, the defence minister" and "X, Poland's defence minister"; without a comma only side by side. */
function isBefore(
  reading: Reading,
  found: readonly Found[],
  before: Mention,
  first: number,
  country: Mention | null,
): boolean {
  if (first < before.to || !isPlain(reading, found, before.to, first, BACK, true)) return false;
  const comma = reading.tokens.kind[before.to] === COMMA;
  if (!comma && (country !== null || first - before.to > 1)) return false;
  return fits(reading, before, country, before.to, first);
}

/** After a comma a title of another country is somebody else's: "an EU diplomat, Lavrov …". */
function fits(reading: Reading, person: Mention, country: Mention | null, from: number, to: number): boolean {
  if (!country || !hasComma(reading, from, to)) return true;
  const known = [...person.holders, ...(person.records ?? []).map((record) => record.holder)];
  return known.some((holder) => country.holders.includes(holder));
}

function strangerAt(
  reading: Reading,
  mentions: readonly Mention[],
  country: Mention | null,
  start: number,
  office: Found,
): Beside {
  const comma = reading.tokens.kind[start] === COMMA ? 1 : 0;
  let to = start + comma;
  while (to < reading.tokens.count && to - start - comma < NAME_WORDS && isCapital(reading, to)) to++;
  const known = mentions.some((one) => one !== country && one.from < to && one.to > start + comma);
  return to > start + comma && !known
    ? { mention: null, name: wordsBetween(reading, start + comma, to), to }
    : { mention: null, name: null, to: office.to };
}

/** Only words between, of which none is a verb of speech, a cue, or begins another clause or part of a list. */
export function isPlain(
  reading: Reading,
  found: readonly Found[],
  from: number,
  to: number,
  most: number,
  commas = false,
): boolean {
  if (to - from > most + (commas ? 2 : 0)) return false;
  for (let at = from; at < to; at++) {
    const kind = reading.tokens.kind[at];
    if (kind !== WORD && !(commas && kind === COMMA)) return false;
  }
  for (const one of found) {
    if (one.from >= to) break;
    if (one.from >= from && PARTING.has(one.row.role)) return false;
  }
  return true;
}

const PARTING: ReadonlySet<Role> = new Set<Role>([
  "speaker:reporting",
  "cue",
  "modifier:clause",
  "modifier:contrast",
  "modifier:negation",
  "speaker:coordination",
]);

function areSmall(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = wordsBetween(reading, at, at + 1);
    if (word.length > SMALL || word !== word.toLowerCase()) return false;
  }
  return true;
}

function hasComma(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reading.tokens.kind[at] === COMMA) return true;
  return false;
}

function isCapital(reading: Reading, token: number): boolean {
  if (reading.tokens.kind[token] !== WORD) return false;
  const sign = reading.document.plain[reading.tokens.start[token] as number] as string;
  return sign !== sign.toLowerCase();
}
