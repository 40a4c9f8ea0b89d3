import { HOST, type Holder, isOrganisation, STANCES, type Stance } from "@standpoint/core/codebook";

/** How many countries hold each stance. NATO, EU, UN and Ukraine, the host, are counted apart: they are not in it. */
export type StanceCounts = { readonly total: number; readonly of: Readonly<Record<Stance, number>> };

export function countStances(positions: readonly { holder: Holder; stance: Stance }[]): StanceCounts {
  const senders = positions.filter(({ holder }) => holder !== HOST && !isOrganisation(holder));
  const of = Object.fromEntries(
    STANCES.map((stance) => [stance, senders.filter((position) => position.stance === stance).length]),
  ) as Record<Stance, number>;
  return { total: senders.length, of };
}
