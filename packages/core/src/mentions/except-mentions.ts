import { type Found, ofRole } from "../found";
import type { Reading } from "../reading";
import { COMMA, WORD } from "../sentences/tokens";
import type { Mention } from "./mention";

/** Words between "except" and whom it takes out: "with the exception of the". */
const NEAR = 3;

/** Members that a sentence names one by one beside their group, where the group stands behind a preposition, and else. */
const NAMED = { oblique: 2, free: 3 } as const;

/** "Of the Nordic countries, Denmark and Sweden …": a group whose members are named one by one says nothing of the others. */
export function frameGroups(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some((one) => one.sort === "group")) return mentions;
  const single = mentions.filter((one) => one.sort !== "group" && !one.excepted && one.place !== "oblique");
  return mentions.map((one) => {
    if (one.sort !== "group" || one.excepted) return one;
    const named = one.holders.filter((holder) => single.some((other) => other.holders.includes(holder)));
    const enough = named.length >= NAMED[one.place === "oblique" ? "oblique" : "free"];
    return enough && named.length < one.holders.length ? { ...one, holders: named } : one;
  });
}

/** "All Nordic countries except Finland": whoever stands behind the word is marked, and is taken out of the groups beside it. */
export function exceptMentions(
  reading: Reading,
  found: readonly Found[],
  mentions: readonly Mention[],
): readonly Mention[] {
  const words = ofRole(found, "modifier:except");
  if (!words.length || !mentions.length) return mentions;
  const joins = ofRole(found, "speaker:coordination");
  const out = new Set<Mention>();
  for (const word of words) {
    let end = word.to;
    for (const one of mentions) {
      if (one.from < end || one.sort === "pronoun" || one.sort === "outsider") continue;
      const near = end === word.to ? one.from - end <= NEAR && isOpen(reading, end, one.from) : joined(end, one.from);
      if (!near) break;
      out.add(one);
      end = one.to;
    }
  }
  if (!out.size) return mentions;
  const holders = new Set([...out].flatMap((one) => one.holders));
  return mentions.map((one) => {
    if (out.has(one)) return { ...one, excepted: true };
    if (one.sort !== "group") return one;
    return { ...one, holders: one.holders.filter((holder) => !holders.has(holder)) };
  });

  /** "except Hungary and Slovakia": one joining word, no comma, for behind a comma the sentence goes on. */
  function joined(from: number, to: number): boolean {
    return to - from <= 2 && joins.some((join) => join.from >= from && join.to <= to);
  }
}

function isOpen(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = reading.tokens.kind[at];
    if (kind !== WORD && !(kind === COMMA && at === from)) return false;
  }
  return true;
}
