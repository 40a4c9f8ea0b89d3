import type { StanceClaim } from "@standpoint/db";

/** In few words, that a stance is a person's correction; the claim itself tells the reason. */
export function CorrectedMark({ claim: { corrected } }: { claim: Pick<StanceClaim, "corrected"> }) {
  return corrected ? <span className="quiet corrected-mark">corrected by a person</span> : null;
}
