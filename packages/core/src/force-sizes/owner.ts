import { HOST, type Holder, isOrganisation } from "../codebook";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Mention } from "../mentions/mention";
import type { Quantity } from "../mentions/quantity";
import type { Reading } from "../reading";
import { COMMA, WORD } from "../sentences/tokens";
import type { Counted } from "./counted";
import { AT_WAR } from "./own-army";

/** Whose troops the number counts. */
export type Owner = {
  /** The one country that they come from; null for several or none. */
  readonly country: Holder | null;
  /** The holder that the sentence is about, as far as it speaks or acts. */
  readonly subject: Holder | null;
  /** They are the host's or its enemy's: no foreign force. */
  readonly excluded: boolean;
};

const BEHIND = 6;

/** Reads the owner from the words between number and noun, from a country just before, or just behind it. */
export function ownerOf(reading: Reading, one: ReadSentence, quantity: Quantity, counted: Counted): Owner {
  const from = Math.min(quantity.from, counted.from);
  const to = Math.max(quantity.to, counted.to);
  const inside = holdersOf(
    one.mentions.filter(
      (mention) => mention.from >= from && mention.to <= to && mention.person === null && mention.place !== "oblique",
    ),
  );
  const before = one.mentions.findLast(
    (mention) =>
      mention.to <= from && from - mention.to <= (mention.holders.includes(HOST) ? 0 : 2) && isAttribute(mention),
  );
  const behind = one.mentions.find(
    (mention) => mention.from >= to && mention.from - to <= BEHIND && comesFrom(reading, to, mention),
  );
  const own = inside.length > 0 ? inside : before ? before.holders : behind ? behind.holders : [];
  const countries = own.filter((holder) => !isOrganisation(holder));
  const subject = one.mentions.find(
    (mention) => mention.place === "free" && mention.to <= from && mention.holders.length === 1,
  );
  return {
    country: countries.length === 1 ? (countries[0] ?? null) : null,
    subject: subject?.voice === "government" ? (subject.holders[0] ?? null) : null,
    excluded: countries.length > 0 && countries.every((holder) => AT_WAR.includes(holder)),
  };
}

function holdersOf(mentions: readonly Mention[]): Holder[] {
  return [...new Set(mentions.flatMap((mention) => mention.holders))];
}

function isAttribute(mention: Mention): boolean {
  return mention.person === null && (mention.place === "attribute" || mention.place === "troops");
}

/** "10,000 of them from the United Kingdom": a name in an oblique place with only words between. */
function comesFrom(reading: Reading, at: number, mention: Mention): boolean {
  if (mention.place !== "oblique" || mention.holders.includes(HOST)) return false;
  for (let token = at; token < mention.from; token++) {
    const kind = reading.tokens.kind[token];
    if (kind !== WORD && kind !== COMMA) return false;
  }
  return true;
}
