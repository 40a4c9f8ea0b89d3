import { STANCE_LABELS } from "@standpoint/charts/words";
import type { Stance } from "@standpoint/core/codebook";
import { StanceGlyph } from "./StanceGlyph";

/** A stance by colour, glyph and word together. */
export function StanceBadge({ stance }: { stance: Stance }) {
  return (
    <span className="badge" data-stance={stance}>
      <StanceGlyph stance={stance} />
      {STANCE_LABELS[stance]}
    </span>
  );
}
