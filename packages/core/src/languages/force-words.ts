import type { ForceUnit } from "../codebook";

/** What makes a number a force size, and what makes it none. Phrases are in the notation of match/pattern.ts. */
export type ForceWords = {
  /** What is counted, behind the number and its adjectives, or before it with `of`: "soldiers", "men", "brigades". */
  readonly units: Readonly<Record<ForceUnit, readonly string[]>>;
  /** People of any kind: "people". Soldiers only where the sentence says that they are sent, needed or a part of the force. */
  readonly people: readonly string[];
  /** The whole of which the number tells the size: "force of 30,000", "contingent of up to 1,000". */
  readonly wholes: readonly string[];
  /** Between such a whole, or a part, and its number: "of". */
  readonly of: readonly string[];
  /** Before a country in which troops already are: "in" of "550 soldiers in Latvia". */
  readonly in: readonly string[];
  /** May follow a number whose noun is left out: "of them", "from", "in", "would". Else only the end of a clause does. */
  readonly bare: readonly string[];
  /** Counted things that are no troops, behind the number: "kilometres", "countries", "missiles", "percent". */
  readonly otherThings: readonly string[];
  /** Signs of money and shares beside the number. */
  readonly otherSigns: string;
  /** Make any number of their clause none of a force: "killed", "prisoners", "army", "refugees", "stationed in Lithuania". */
  readonly neverIn: readonly string[];
  /** Between a country and the size of its own army: "has" in "Malta has 1,700 soldiers", unless it says that they may go. */
  readonly owns: readonly string[];
  /** The number is what someone says it takes: "needed", "minimum", "would take". */
  readonly needed: readonly string[];
  /** The number is a country's own part: "share", "contribute", "offer". */
  readonly contribution: readonly string[];
};
