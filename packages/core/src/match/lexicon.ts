import { type Automaton, automaton } from "./automaton";
import { networkBuilder } from "./network";
import { parsePattern, plainPattern } from "./pattern";
import { wordClasses } from "./word-classes";

/** One pattern of a lexicon. Of the rows of one role that overlap, the first and longest is found. */
export type Row<Role extends string = string> = {
  readonly id: string;
  readonly role: Role;
  readonly pattern: string;
  /** The pattern is a plain name: its signs are no notation. */
  readonly plain?: boolean;
};

/** One automaton for all patterns of a language: names, frames, cues and the rest. */
export type Lexicon<R extends Row = Row> = {
  readonly rows: readonly R[];
  readonly roles: readonly string[];
  /** By row: the index of its role. */
  readonly roleOf: Uint8Array;
  readonly classOf: (form: string) => number;
  readonly automaton: Automaton;
};

/**
 * @param rows all patterns of a language
 * @param words the named lists for `{name}`
 * @param fillers words that may stand inside any pattern without harm ("firmly", "also"): alternatives by `|`
 */
export function buildLexicon<R extends Row>(
  rows: readonly R[],
  words: Readonly<Record<string, string>> = {},
  fillers = "",
): Lexicon<R> {
  const builder = networkBuilder();
  for (const [index, row] of rows.entries()) {
    builder.add(row.plain ? plainPattern(row.pattern) : parsePattern(row.pattern, words), index);
  }
  const network = builder.build();
  const fillerAtoms = new Set(fillers.split("|").filter(Boolean));
  const classes = wordClasses(new Set([...fillerAtoms, ...network.atoms]));
  const roles = [...new Set(rows.map((row) => row.role))];
  const roleOf = Uint8Array.from(rows.map((row) => roles.indexOf(row.role)));
  return { rows, roles, roleOf, classOf: classes.classOf, automaton: automaton(network, classes, fillerAtoms) };
}
