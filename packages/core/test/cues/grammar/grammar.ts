/** How a language turns a sentence: what the generated variations of a cue's example are made with. */
export type Grammar = {
  /**
   * Ways to negate, of which one fits a verb, another a noun or an infinitive: a negator before the cue, after its first
   * word, or around that word.
   */
  readonly negators: readonly { readonly before?: string; readonly afterFirst?: string }[];
  /** Looks like a negation before the cue and is none: "not only". */
  readonly notOnly: string;
  /** Put before a clause. */
  readonly perhaps: string;
  readonly askedWhether: string;
  readonly deniedThat: string;
  /** Put behind the cue: another matter. */
  readonly onMissiles: string;
  /** Subjects that do not speak for a country. */
  readonly outsiders: readonly string[];
  /** Another country as a subject. */
  readonly otherCountry: { readonly holder: string; readonly name: string };
};
