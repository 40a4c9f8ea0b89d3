/**
 * The notation that packs are written in. A pattern is a row of words:
 *
 *   rule out              these two words (any case)
 *   Polish                a capital in the pattern: case is checked (or all capitals)
 *   (rule|rules) out      one of these; an alternative may hold several words
 *   send [any|more] men   may be there
 *   soldier*  *macht      begins or ends so;  *troepen* holds it
 *   sluit .. uit          up to 4 words between;  ... up to 9 (never across punctuation)
 *   [*]                   one word, or none
 *   {troops}              a named list of the pack's `words`
 *   #                     a number in digits
 *   ,                     a comma
 *   "                     a quotation mark, which else ends a match; with spaces: say " no
 *
 * Hyphens are spaces: `staakt-het-vuren` is three words, as the tokeniser reads it.
 */
export type Pattern =
  | { readonly type: "word"; readonly atom: string }
  | { readonly type: "any"; readonly upTo: number }
  | { readonly type: "sequence"; readonly parts: readonly Pattern[] }
  | { readonly type: "choice"; readonly parts: readonly Pattern[]; readonly optional: boolean };

export const NUMBER_ATOM = "#";
export const COMMA_ATOM = ",";
export const QUOTE_ATOM = '"';
const GAPS: Readonly<Record<string, number>> = { "*": 1, "..": 4, "...": 9 };

/**
 * @param words the pack's named lists, for `{name}`
 * @throws Error naming the pattern when a bracket is not closed or a list is unknown
 */
export function parsePattern(source: string, words: Readonly<Record<string, string>> = {}): Pattern {
  const tokens = source.replaceAll("-", " ").match(/[()[\]|,]|\{\w+\}|[^\s()[\]|,{}]+/g) ?? [];
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`pattern "${source}": ${why}`);
  };

  function sequence(): Pattern {
    const parts: Pattern[] = [];
    while (at < tokens.length && !")]|".includes(tokens[at] as string)) parts.push(item(tokens[at++] as string));
    return parts.length === 1 ? (parts[0] as Pattern) : { type: "sequence", parts };
  }

  function choice(close: string): Pattern {
    const parts = [sequence()];
    while (tokens[at] === "|") {
      at++;
      parts.push(sequence());
    }
    if (close && tokens[at++] !== close) fail(`"${close}" is missing`);
    return parts.length === 1 && close !== "]"
      ? (parts[0] as Pattern)
      : { type: "choice", parts, optional: close === "]" };
  }

  function item(token: string): Pattern {
    if (token === "(") return choice(")");
    if (token === "[") return choice("]");
    if (token in GAPS) return { type: "any", upTo: GAPS[token] as number };
    if (token.startsWith("{")) {
      const list = words[token.slice(1, -1)] ?? fail(`no list ${token}`);
      return parsePattern(list, words);
    }
    return { type: "word", atom: token };
  }

  const pattern = choice("");
  if (at < tokens.length) fail(`"${tokens[at]}" is out of place`);
  return pattern;
}

/** @returns the pattern of a name as it is written: hyphens are spaces, all other signs stand for themselves. */
export function plainPattern(name: string): Pattern {
  const parts = name.match(/,|[^\s,-]+/g) ?? [];
  return { type: "sequence", parts: parts.map((atom) => ({ type: "word", atom })) };
}
