import { type Holder, isOrganisation } from "../codebook";
import type { Mention } from "../mentions/mention";

/** The countries that mentions name one by one: a group takes no step, an organisation none of its own. */
export function countriesOf(mentions: readonly Mention[]): Holder[] {
  const holders = mentions.flatMap((mention) => (mention.sort === "group" ? [] : mention.holders));
  return [...new Set(holders)].filter((holder) => !isOrganisation(holder));
}

export function isPerson(mention: Mention): boolean {
  return mention.person !== null || mention.sort === "role" || mention.sort === "pronoun";
}
