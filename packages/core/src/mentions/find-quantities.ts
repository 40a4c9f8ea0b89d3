import { type Found, hasRole, ofRole, ofRoles, type RoleSet, roleSet } from "../found";
import type { Role } from "../languages/lexicon-of";
import type { Reading } from "../reading";
import type { Sentence } from "../sentences/sentence";
import { COMMA, CUT, NUMBER, STOP, WORD } from "../sentences/tokens";
import type { Quantity, WrittenNumber } from "./quantity";
import { lowerWord, readNumber, type Words } from "./read-number";

const ABOUT = roleSet("number:about");
const VAGUE = roleSet("number:vague");
const BETWEEN = roleSet("number:between");
const AT_MOST = roleSet("number:atMost");
const AT_LEAST = roleSet("number:atLeast");
const BOUNDS = roleSet("number:atMost", "number:atLeast");
const BOUNDS_AFTER = roleSet("number:atMostAfter", "number:atLeastAfter");

/** Finds the numbers of a sentence, ranges joined and bounds read; in order. */
export function findQuantities(reading: Reading, sentence: Sentence, found: readonly Found[]): Quantity[] {
  const words: Words = { plain: reading.document.plain, tokens: reading.tokens };
  const quantities: Quantity[] = [];
  for (let at = sentence.from; at < sentence.to; ) {
    const number = readNumber(words, reading.language.numbers, at, sentence.to);
    if (!number) {
      at++;
      continue;
    }
    const range = rangeFrom(reading, words, number, sentence.to, found);
    at = range?.to ?? number.to;
    if (isVague(reading, words, number, found)) continue;
    const quantity = range ?? bounded(reading, number, found);
    if (quantity.from === number.from && isMany(reading, words, number)) continue;
    quantities.push(quantity);
  }
  return quantities;
}

/** "Several thousand", "some dozens": a number in words after such a word; before digits it only makes them rough. */
function isVague({ language }: Reading, words: Words, number: WrittenNumber, found: readonly Found[]): boolean {
  if (isArticle(language.numbers.article, words, number)) return true;
  const vague = ofRoles(found, VAGUE).find((one) => one.to === number.from);
  if (!vague) return false;
  return !number.digits || !ofRoles(found, ABOUT).some((one) => one.to === number.from);
}

function isArticle(article: readonly string[], words: Words, { from, to, value }: WrittenNumber): boolean {
  return value === 1 && to === from + 1 && article.includes(lowerWord(words, from));
}

/** "Тисячі", "tens of thousands": a scale with nothing before it to multiply. */
function isMany({ language }: Reading, words: Words, { from }: WrittenNumber): boolean {
  return (language.numbers.many ?? []).includes(lowerWord(words, from));
}

/** "10,000 to 30,000", "between 10,000 and 30,000", "10,000–30,000", "20 to 30 thousand". */
function rangeFrom(
  reading: Reading,
  words: Words,
  first: WrittenNumber,
  end: number,
  found: readonly Found[],
): Quantity | null {
  const { numbers } = reading.language;
  const opener = ofRoles(found, BETWEEN).find((one) => skipAbout(found, one.to) === first.from);
  const joint = jointAfter(words, first, opener ? [...numbers.and, ...numbers.to] : numbers.to);
  if (joint === null) return null;
  const second = readNumber(words, numbers, skipAbout(found, joint), end);
  if (!second) return null;
  const sharesThousand = first.scale === 1 && first.value < 1000 && first.value * 1000 < second.value;
  const low = sharesThousand ? first.value * 1000 : first.value;
  if (low >= second.value) return null;
  const about = ofRoles(found, ABOUT).find((one) => one.to === first.from);
  return {
    from: opener?.from ?? about?.from ?? first.from,
    to: second.to,
    number: first.from,
    min: low,
    max: second.value,
    yearLike: first.yearLike && second.yearLike,
    adjectival: isAdjectival(reading, second),
  };
}

/** The token after what joins the two ends of a range; null where nothing does. */
function jointAfter({ plain, tokens }: Words, first: WrittenNumber, joints: readonly string[]): number | null {
  const { to } = first;
  if (tokens.kind[to] === WORD && joints.includes(lowerWord({ plain, tokens }, to))) return to + 1;
  const end = tokens.end[to - 1] as number;
  if (counts(tokens.kind[to]) && tokens.start[to] === end + 1 && plain[end] === "-") return to;
  const dash = tokens.kind[to] === CUT && "–-".includes(plain[tokens.start[to] as number] as string);
  return dash && counts(tokens.kind[to + 1]) ? to + 1 : null;
}

function counts(kind: number | undefined): boolean {
  return kind === NUMBER || kind === WORD;
}

/** The token after words that only make a number rough. */
function skipAbout(found: readonly Found[], at: number): number {
  const about = ofRoles(found, ABOUT).find((one) => one.from === at);
  return about ? about.to : at;
}

function isAdjectival(reading: Reading, number: WrittenNumber): boolean {
  const { adjectival } = reading.language.numbers;
  if (!adjectival) return false;
  const words: Words = { plain: reading.document.plain, tokens: reading.tokens };
  const last = lowerWord(words, number.to - 1);
  return adjectival.some((part) => last.includes(part));
}

/** "Ca. 5.000": before the stop of a short form. */
function behindShortForm({ tokens }: Reading, at: number): number {
  return tokens.kind[at - 1] === STOP && tokens.kind[at - 2] === WORD ? at - 1 : at;
}

type Side = { readonly one: Found; readonly most: boolean };

function bounded(reading: Reading, number: WrittenNumber, found: readonly Found[]): Quantity {
  const { value, yearLike } = number;
  const start = behindShortForm(reading, number.from);
  const about = longestTo(found, ABOUT, start);
  const side = sideBefore(found, start, about) ?? sideAfter(reading, found, number);
  const from = Math.min(side?.one.from ?? number.from, about?.from ?? number.from, number.from);
  const to = Math.max(side?.one.to ?? number.to, number.to);
  const whole = { from, to, number: number.from, yearLike, adjectival: isAdjectival(reading, number) };
  if (!side) return { ...whole, to: number.to, min: value, max: value };
  const most = side.most && ofRole(found, "number:notEnough").length === 0;
  return { ...whole, min: most ? null : value, max: most ? value : null };
}

/** The longest words of a bound before the number: "no fewer than" over "fewer than"; also before "about". */
function sideBefore(found: readonly Found[], start: number, about: Found | null): Side | null {
  if (!hasRole(found, BOUNDS)) return null;
  const at = (to: number): Side | null => {
    const most = longestTo(found, AT_MOST, to);
    const least = longestTo(found, AT_LEAST, to);
    if (!most && !least) return null;
    if (!least || (most && most.from < least.from)) return { one: most as Found, most: true };
    return { one: least, most: false };
  };
  const side = at(start);
  if (!about || (side && side.one.from <= about.from)) return side;
  return at(about.from) ?? (about.to - about.from > 1 ? null : side);
}

function longestTo(found: readonly Found[], role: RoleSet, to: number): Found | null {
  let longest: Found | null = null;
  for (const one of ofRoles(found, role)) {
    if (one.to === to && (!longest || one.from < longest.from)) longest = one;
  }
  return longest;
}

function sideAfter(reading: Reading, found: readonly Found[], number: WrittenNumber): Side | null {
  if (!hasRole(found, BOUNDS_AFTER)) return null;
  const after = (role: Role) =>
    ofRole(found, role).find(
      (one) => one.from >= number.to && one.from <= number.to + 2 && adjoins(reading, number.to, one.from),
    );
  const most = after("number:atMostAfter");
  const one = most ?? after("number:atLeastAfter");
  return one ? { one, most: most !== undefined } : null;
}

/** Nothing but words or a comma between: "30,000 soldiers or more", "200,000, at least". */
function adjoins(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (reading.tokens.kind[at] !== WORD && reading.tokens.kind[at] !== COMMA) return false;
  return true;
}
