/** Who can hold a stance: an ISO 3166-1 alpha-3 code (Kosovo `XKX`, which is no ISO code) or an organisation. */
export type Holder = string;

/** Organisations that hold positions of their own; counted apart from countries. */
export const ORGANISATIONS = ["NATO", "EU", "UN"] as const;

/** The country the force would go to; counted apart from those that would send one. */
export const HOST = "UKR";

/** The state that the force is to deter: its own troops are never the force. */
export const ADVERSARY = "RUS";

/** @returns whether the holder is NATO, the EU or the UN. */
export function isOrganisation(holder: Holder): boolean {
  return (ORGANISATIONS as readonly string[]).includes(holder);
}

/** @returns whether the holder counts as a country that would send: organisations and the host are counted apart. */
export function isSender(holder: Holder): boolean {
  return holder !== HOST && !isOrganisation(holder);
}
