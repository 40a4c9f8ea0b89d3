import type { Stance } from "@standpoint/core/codebook";
import { STANCE_GLYPHS } from "@standpoint/ui/marks/stance-glyph";

/** A stance's sign, drawn as on the map: few fonts have all five, and none at one size. */
export function StanceGlyph({ stance }: { stance: Stance }) {
  return (
    <svg className="glyph" viewBox="-5 -5 10 10" aria-hidden="true" focusable="false">
      <path d={STANCE_GLYPHS[stance]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
