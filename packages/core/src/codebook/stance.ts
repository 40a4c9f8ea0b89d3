/** A holder's position on sending foreign troops to Ukraine. What is coded when: docs/CODEBOOK.md. */
export const STANCES = ["supports", "open", "uncommitted", "declines", "opposes"] as const;
export type Stance = (typeof STANCES)[number];

/** The two sides whose confusion counts as a flip, and whose claims contest each other. `uncommitted` is on neither. */
export type Side = "for" | "against";

/** @returns the side a stance is on, or null for `uncommitted`. */
export function sideOf(stance: Stance): Side | null {
  if (stance === "supports" || stance === "open") return "for";
  return stance === "uncommitted" ? null : "against";
}
