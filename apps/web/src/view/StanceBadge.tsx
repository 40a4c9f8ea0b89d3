import { STANCE_GLYPHS, STANCE_LABELS } from "@standpoint/charts/words";
import type { Stance } from "@standpoint/core/codebook";

/** A stance by colour, glyph and word together. */
export function StanceBadge({ stance }: { stance: Stance }) {
  return (
    <span className="badge" data-stance={stance}>
      <span className="glyph" aria-hidden>
        {STANCE_GLYPHS[stance]}
      </span>
      {STANCE_LABELS[stance]}
    </span>
  );
}
