import { type Holder, lastDayOf } from "../codebook";
import { type Found, ofRole, wordsBetween } from "../found";
import type { PartyRecord } from "../gazetteer/parties";
import type { Reading } from "../reading";
import type { Mention } from "./mention";

/** Parties speak for themselves: "Podemos rejects the plan" is no government's word. Several are called alike; the country named decides. */
export function nameParties(
  reading: Reading,
  found: readonly Found[],
  named: ReadonlySet<Holder>,
  focus: Holder | null,
): Mention[] {
  const day = reading.document.source.published;
  return ofRole(found, "party").map((one) => {
    const parties = one.row.parties ?? [];
    const party =
      parties.find(({ holder }) => named.has(holder)) ??
      parties.find(({ holder }) => holder === focus) ??
      (parties.length === 1 ? parties[0] : undefined);
    return {
      holders: party ? [party.holder] : [],
      from: one.from,
      to: one.to,
      sort: "outsider",
      place: "free",
      voice: party && governs(party, day) ? "private" : "opposition",
      person: null,
      office: null,
      gender: null,
      sieve: `party ${wordsBetween(reading, one.from, one.to)}`,
    };
  });
}

/** A party in the government is no opposition, and speaks for the country no more than one. */
function governs(party: PartyRecord, day: string | null): boolean {
  const on = day === null ? "2026" : lastDayOf(day);
  return party.governed.some(([from, to]) => from <= on && (to === null || on <= lastDayOf(to)));
}
