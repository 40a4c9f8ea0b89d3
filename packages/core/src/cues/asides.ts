import { type Found, hasRole, keptWith, ofRoles, roleSet } from "../found";
import type { Reading } from "../reading";
import { COMMA, WORD } from "../sentences/tokens";

const BREAKS = roleSet("cue", "modifier:negation", "modifier:contrast");
const REPORTS = roleSet("speaker:reporting", "speaker:source");

/** Words that may stand between the comma and the speech verb, on either side of it. */
const REACH = 8;

/** Words between two commas: first token, the token after the last. */
export type Aside = { readonly from: number; readonly to: number };

const NONE: readonly Aside[] = [];

const kept = keptWith<readonly Aside[]>();

/** Who says it, put between commas, parts nothing: "no state, Olaf Scholz said, ought to send a soldier". */
export function asides(reading: Reading, found: readonly Found[]): readonly Aside[] {
  if (!hasRole(found, REPORTS)) return NONE;
  return kept(found, () => findAsides(reading, found));
}

function findAsides(reading: Reading, found: readonly Found[]): readonly Aside[] {
  const { kind } = reading.tokens;
  const others = ofRoles(found, BREAKS);
  return ofRoles(found, REPORTS).flatMap((said) => {
    let from = said.from - 1;
    while (said.from - from < REACH && kind[from] === WORD) from--;
    let to = said.to;
    while (to - said.to < REACH && kind[to] === WORD) to++;
    if (kind[from] !== COMMA || kind[to] !== COMMA) return [];
    return others.some((one) => one.from >= from && one.to <= to) ? [] : [{ from, to: to + 1 }];
  });
}
