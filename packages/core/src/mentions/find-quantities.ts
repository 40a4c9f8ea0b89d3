import { type Found, ofRole } from "../found";
import type { Role } from "../languages/lexicon-of";
import type { Reading } from "../reading";
import type { Sentence } from "../sentences/sentence";
import { COMMA, CUT, NUMBER, WORD } from "../sentences/tokens";
import type { Quantity, WrittenNumber } from "./quantity";
import { lowerWord, readNumber, type Words } from "./read-number";

/** Finds the numbers of a sentence, ranges joined and bounds read; in order. */
export function findQuantities(reading: Reading, sentence: Sentence, found: readonly Found[]): Quantity[] {
  const words: Words = { plain: reading.document.plain, tokens: reading.tokens };
  const vague = ofRole(found, "number:vague");
  const quantities: Quantity[] = [];
  for (let at = sentence.from; at < sentence.to; ) {
    const number = readNumber(words, reading.language.numbers, at, sentence.to);
    if (!number) {
      at++;
      continue;
    }
    const range = rangeFrom(reading, words, number, sentence.to, found);
    at = range?.to ?? number.to;
    if (!vague.some((one) => one.to === number.from)) quantities.push(range ?? bounded(reading, number, found));
  }
  return quantities;
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
  const opener = ofRole(found, "number:between").find((one) => skipAbout(found, one.to) === first.from);
  const joint = jointAfter(words, first, opener ? [...numbers.and, ...numbers.to] : numbers.to);
  if (joint === null) return null;
  const second = readNumber(words, numbers, skipAbout(found, joint), end);
  if (!second) return null;
  const sharesThousand = first.scale === 1 && first.value < 1000 && first.value * 1000 < second.value;
  const low = sharesThousand ? first.value * 1000 : first.value;
  if (low >= second.value) return null;
  const from = opener?.from ?? first.from;
  return {
    from,
    to: second.to,
    number: first.from,
    min: low,
    max: second.value,
    yearLike: first.yearLike && second.yearLike,
  };
}

/** The token after what joins the two ends of a range; null where nothing does. */
function jointAfter({ plain, tokens }: Words, first: WrittenNumber, joints: readonly string[]): number | null {
  const { to } = first;
  if (tokens.kind[to] === WORD && joints.includes(lowerWord({ plain, tokens }, to))) return to + 1;
  const between = plain.slice(tokens.end[to - 1] as number, tokens.start[to] as number);
  if (tokens.kind[to] === NUMBER && between === "-") return to;
  return tokens.kind[to] === CUT && plain[tokens.start[to] as number] === "–" && tokens.kind[to + 1] === NUMBER
    ? to + 1
    : null;
}

/** The token after words that only make a number rough. */
function skipAbout(found: readonly Found[], at: number): number {
  const about = ofRole(found, "number:about").find((one) => one.from === at);
  return about ? about.to : at;
}

function bounded(reading: Reading, number: WrittenNumber, found: readonly Found[]): Quantity {
  const { value, yearLike } = number;
  const about = ofRole(found, "number:about").find((one) => one.to === number.from);
  const start = about?.from ?? number.from;
  const before = (role: Role) => ofRole(found, role).find((one) => one.to === number.from || one.to === start);
  const after = (role: Role) =>
    ofRole(found, role).find(
      (one) => one.from >= number.to && one.from <= number.to + 2 && adjoins(reading, number.to, one.from),
    );
  const most = before("number:atMost") ?? after("number:atMostAfter");
  const least = before("number:atLeast") ?? after("number:atLeastAfter");
  const bound = most ?? least;
  const plain = {
    from: Math.min(bound?.from ?? start, start),
    to: Math.max(bound?.to ?? number.to, number.to),
    number: number.from,
    yearLike,
  };
  if (!bound) return { ...plain, to: number.to, min: value, max: value };
  const to = bound.from < number.from ? number.to : plain.to;
  const turned = most !== undefined && ofRole(found, "number:notEnough").length > 0;
  return most && !turned ? { ...plain, to, min: null, max: value } : { ...plain, to, min: value, max: null };
}

/** Nothing but words or a comma between: "30,000 soldiers or more", "200,000, at least". */
function adjoins(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (reading.tokens.kind[at] !== WORD && reading.tokens.kind[at] !== COMMA) return false;
  return true;
}
