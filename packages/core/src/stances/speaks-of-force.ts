import type { Reading } from "../reading";

/** A text of so few sentences may speak of the force without naming it: a headline, a caption, an answer. */
const FRAGMENT = 5;

export function isFragment(reading: Reading): boolean {
  return reading.sentences.length <= FRAGMENT;
}

/** The early exit: an article in which neither a force word nor a name of the force stands has no stance on it. */
export function speaksOfForce(reading: Reading): boolean {
  if (isFragment(reading)) return true;
  const { matches, lexicon } = reading;
  const wanted = ["frame:force", "frame:named"].map((role) => lexicon.roles.indexOf(role));
  for (let i = 0; i < matches.count; i++)
    if (wanted.includes(lexicon.roleOf[matches.row[i] as number] as number)) return true;
  return false;
}
