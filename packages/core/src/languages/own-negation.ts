import { normalise } from "../document/normalise";
import { findMatches } from "../match/find-matches";
import { tokenise } from "../sentences/tokenise";
import type { CueRow, Language } from "./language";
import { lexiconOf } from "./lexicon-of";

const made = new WeakMap<Language, ReadonlySet<string>>();

/**
 * The cue rows whose own words hold a negation ("not rule out"), as their examples show: they are whole as they stand.
 * A negation inside any other cue stands in its gap and turns it.
 */
export function rowsWithOwnNegation(language: Language): ReadonlySet<string> {
  let rows = made.get(language);
  if (!rows) {
    rows = new Set(language.cues.flatMap((cue) => ownNegation(language, cue)));
    made.set(language, rows);
  }
  return rows;
}

function ownNegation(language: Language, cue: CueRow): string[] {
  const lexicon = lexiconOf(language);
  const matches = findMatches(lexicon, tokenise(normalise(cue[2]).plain, lexicon, language.clitics));
  const all = [...matches.row].map((row, i) => ({
    row: lexicon.rows[row],
    from: matches.from[i] as number,
    to: matches.to[i] as number,
  }));
  const negations = all.filter((one) => one.row?.role === "modifier:negation");
  return all.flatMap((one) =>
    one.row?.cue === cue && negations.some((n) => n.from >= one.from && n.to <= one.to) ? [one.row.id] : [],
  );
}
