/**
 * How a language writes numbers. Single words are compared in small letters; phrases are in the notation of
 * match/pattern.ts.
 */
export type Numbers = {
  /** Signs that part groups of three digits: "," in 10,000; "." in 10.000. A space always may. */
  readonly grouping: string;
  /** Signs before decimals: "." in 1.5 million. */
  readonly decimal: string;
  /** Words that count, with every inflected form: `{ one: 1, two: 2, … ninety: 90 }`. A half (0.5) counts only before a scale. */
  readonly words: Readonly<Record<string, number>>;
  /** Words, and letters after digits, that multiply what stands before them: `{ hundred: 100, thousand: 1000, k: 1000 }`. */
  readonly scales: Readonly<Record<string, number>>;
  /** Join the words of one number: "and" in "two hundred and fifty"; within one word where it is `compound`. */
  readonly joiners: readonly string[];
  /** Numbers are written as one word: `vijfentwintigduizend` is taken apart by the tables above. */
  readonly compound: boolean;
  /** Two words that make one number: `{ "quatre vingt": 80 }`. */
  readonly pairs?: Readonly<Record<string, number>>;
  /** Tens that go on to nineteen: 60 and 80 in "soixante-douze", "quatre-vingt-dix". */
  readonly longTens?: readonly number[];
  /** Add a half before a scale: "and a half" in "two and a half thousand". */
  readonly halves?: readonly string[];
  /** Scales that alone mean very many, not one: "тисячі", "tysiące". After a bound they count one. */
  readonly many?: readonly string[];
  /** Endings of numbers that are adjectives of a whole: "tysięczn" in "30-tysięczny kontyngent". */
  readonly adjectival?: readonly string[];
  /** The indefinite article, which counts one before a unit: "a brigade". */
  readonly article: readonly string[];
  /** Between the two ends of a range: "to" in "10,000 to 30,000". */
  readonly to: readonly string[];
  /** Opens a range that ends with `and`: "between". */
  readonly between: readonly string[];
  readonly and: readonly string[];
  /** Say that a number is rough and change nothing: "about", "some", "nearly". */
  readonly about: readonly string[];
  /** Before a highest number: "up to", "fewer than". */
  readonly atMost: readonly string[];
  /** After it: "at most", "or fewer". */
  readonly atMostAfter: readonly string[];
  /** Before a lowest number: "at least", "more than". */
  readonly atLeast: readonly string[];
  /** After it: "at the least", "or more". */
  readonly atLeastAfter: readonly string[];
  /** Turn a highest number into a lowest in their clause: "makes no sense" in "fewer than 200,000 makes no sense". */
  readonly notEnough: readonly string[];
  /** Before a scale word they leave the number open: "several" in "several thousand". */
  readonly vague: readonly string[];
};
